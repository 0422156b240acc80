using System.ComponentModel.DataAnnotations;
using Missions.Web.Presentation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

public sealed class FundingForm
{
    [Required]
    public Guid? StepId { get; set; }

    [Required, Range(1, 1000)]
    public int? Round { get; set; }

    [Display(Name = "Établissement payeur")]
    [Required]
    public Guid? PayerId { get; set; }

    [Display(Name = "Imputation")]
    [StringLength(200), Printed]
    public string? Credits { get; set; }

    // A method: validation reads every property, and this one needs them valid.
    public StepFence ToFence() => new(StepId!.Value, Round!.Value);
}
