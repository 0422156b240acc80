using System.ComponentModel.DataAnnotations;
using Missions.Web.Presentation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>An opinion or an agreement given outside, as the page posts it.</summary>
public sealed class OpinionForm
{
    [Required]
    public Guid? StepId { get; set; }

    [Required, Range(1, 1000)]
    public int? Round { get; set; }

    [Display(Name = "Autorité")]
    [Required, StringLength(200), Printed]
    public string? Author { get; set; }

    [Display(Name = "Référence de l’avis")]
    [Required, StringLength(200), Printed]
    public string? Reference { get; set; }

    [Display(Name = "Date de l’avis")]
    [Required]
    public DateOnly? On { get; set; }

    [Display(Name = "Sens de l’avis")]
    [Required]
    public OpinionSense? Sense { get; set; }

    [Display(Name = "Réserves ou motif")]
    [StringLength(2000), Printed]
    public string? Reserve { get; set; }

    [Display(Name = "Document de l’avis")]
    public IFormFile? Document { get; set; }

    // A method: validation reads every property, and this one needs them valid.
    public StepFence ToFence() => new(StepId!.Value, Round!.Value);
}
