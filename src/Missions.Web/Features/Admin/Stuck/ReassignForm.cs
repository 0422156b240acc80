using System.ComponentModel.DataAnnotations;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Admin.Stuck;

/// <summary>Who is asked instead, and why.</summary>
public sealed class ReassignForm
{
    [Required]
    public Guid? StepId { get; set; }

    [Required, Range(1, 1000)]
    public int? Round { get; set; }

    [Display(Name = "Personne sollicitée")]
    [Required]
    public Guid? PersonId { get; set; }

    [Display(Name = "Motif")]
    [Required, StringLength(1000)]
    public string? Reason { get; set; }

    // A method: validation reads every property, and this one needs them valid.
    public StepFence ToFence() => new(StepId!.Value, Round!.Value);
}
