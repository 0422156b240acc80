using System.ComponentModel.DataAnnotations;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>A decision as the page posts it, with the step and round that its reader saw.</summary>
public class DecisionForm
{
    [Required]
    public Guid? StepId { get; set; }

    [Required, Range(1, 1000)]
    public int? Round { get; set; }

    [Display(Name = "Commentaire")]
    [StringLength(2000)]
    public virtual string? Comment { get; set; }

    // A method: validation reads every property, and this one needs them valid.
    public StepFence ToFence() => new(StepId!.Value, Round!.Value);
}
