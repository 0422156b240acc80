using System.ComponentModel.DataAnnotations;
using Missions.Web.Presentation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Orders;

/// <summary>A signature given outside as the page posts it: what was shown, and who signed it, in which capacity, under which reference.</summary>
public sealed class OutsideForm
{
    /// <summary>Made with the page: a form sent twice is one act.</summary>
    [Required]
    public Guid? ActId { get; set; }

    [Required]
    public Guid? StepId { get; set; }

    [Required, Range(1, 1000)]
    public int? Round { get; set; }

    [Required, RegularExpression("[0-9a-f]{64}")]
    public string? Sha256 { get; set; }

    [Display(Name = "Nom du signataire"), Required, StringLength(200), Printed]
    public string? Name { get; set; }

    [Display(Name = "Qualité"), Required, StringLength(200), Printed]
    public string? Capacity { get; set; }

    [Display(Name = "Référence"), Required, StringLength(200), Printed]
    public string? Reference { get; set; }

    [Display(Name = "Date de la signature"), Required]
    public DateOnly? SignedOn { get; set; }

    [Display(Name = "Document signé"), Required]
    public IFormFile? Document { get; set; }

    // A method: validation reads every property, and this one needs them valid.
    public StepFence ToFence() => new(StepId!.Value, Round!.Value);
}
