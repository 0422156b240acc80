using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Features.Approvals;

/// <summary>A decision that sends the request back to an earlier step of its route.</summary>
public sealed class SendBackForm : DecisionForm
{
    [Display(Name = "Étape à reprendre")]
    [Required]
    public Guid? ToStepId { get; set; }
}
