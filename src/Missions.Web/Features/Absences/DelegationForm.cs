using System.ComponentModel.DataAnnotations;
using Missions.Web.Presentation;
using Missions.Workflow.Calendars;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Features.Absences;

/// <summary>A decision that delegates signing, as an administrator records it.</summary>
public sealed class DelegationForm
{
    [Display(Name = "Délégant·e")]
    [Required]
    public Guid? PrincipalId { get; set; }

    [Display(Name = "Délégataire")]
    [Required]
    public Guid? DelegateId { get; set; }

    [Display(Name = "Référence de la décision")]
    [Required, StringLength(SigningDelegation.MaximumText), Printed]
    public string? Reference { get; set; }

    [Display(Name = "Qualité")]
    [Required, StringLength(SigningDelegation.MaximumText), Printed]
    public string? Capacity { get; set; }

    [Display(Name = "Premier jour")]
    [Required]
    public DateOnly? From { get; set; }

    [Display(Name = "Dernier jour")]
    [Required]
    public DateOnly? Until { get; set; }

    [Display(Name = "Unités")]
    public IReadOnlyList<Guid>? UnitIds { get; set; }

    [Display(Name = "Destinations")]
    public IReadOnlyList<DestinationClass>? Destinations { get; set; }

    [Display(Name = "Établissement employeur")]
    public Guid? EmployerId { get; set; }

    [Display(Name = "Coût estimé maximal, en euros")]
    [Range(0, 10_000_000)]
    public int? MaximumEuros { get; set; }

    [Display(Name = "Décision")]
    [Required]
    public IFormFile? Document { get; set; }

    // A method: validation reads every property, and this one needs them valid.
    public DelegationTerms ToTerms(Guid id) => new()
    {
        Id = id,
        PrincipalId = PrincipalId!.Value,
        DelegateId = DelegateId!.Value,
        Reference = Reference!.Trim(),
        Capacity = Capacity!.Trim(),
        From = From!.Value,
        Until = Until!.Value,
        UnitIds = UnitIds!,
        Destinations = Destinations!,
        EmployerId = EmployerId,
        MaximumCents = MaximumEuros * 100L,
    };
}
