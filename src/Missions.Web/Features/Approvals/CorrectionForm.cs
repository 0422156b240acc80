using System.ComponentModel.DataAnnotations;
using Missions.Geo.Emissions;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>The fields in which a manager may correct a typing error; places and stages are the traveller's to change.</summary>
public sealed class CorrectionForm
{
    [Required]
    public Guid? StepId { get; set; }

    [Required, Range(1, 1000)]
    public int? Round { get; set; }

    [Required, RegularExpression("[0-9a-f]{64}")]
    public string? Seen { get; set; }

    [Display(Name = "Objet"), Required, StringLength(300)]
    public string? Purpose { get; set; }

    [Display(Name = "Nature de l’objet"), Required]
    public PurposeKind? PurposeKind { get; set; }

    [Display(Name = "Lien du colloque"), StringLength(500)]
    public string? EventLink { get; set; }

    [Display(Name = "Date de départ"), Required]
    public DateOnly? DepartsOn { get; set; }

    [Display(Name = "Heure de départ")]
    public TimeOnly? DepartsAt { get; set; }

    [Display(Name = "Date de retour"), Required]
    public DateOnly? ReturnsOn { get; set; }

    [Display(Name = "Heure de retour")]
    public TimeOnly? ReturnsAt { get; set; }

    [Display(Name = "Moyen de transport")]
    public TravelMode Mode { get; set; }

    [Display(Name = "Type de train")]
    public TrainKind Train { get; set; }

    [Display(Name = "Personnes dans la voiture"), Range(1, 9)]
    public int? Occupants { get; set; } = 1;

    [Display(Name = "Projet"), Required]
    public Guid? ProjectId { get; set; }

    [Display(Name = "Avec frais")]
    public bool WithCosts { get; set; }

    [Display(Name = "Coût estimé"), Range(0, ContentRules.MaximumEuros)]
    public decimal? EstimatedCost { get; set; }

    [Display(Name = "Avance demandée"), Range(0, ContentRules.MaximumEuros)]
    public decimal? Advance { get; set; }

    [Display(Name = "Frais d’inscription"), Range(0, ContentRules.MaximumEuros)]
    public decimal? RegistrationFee { get; set; }

    [Display(Name = "Véhicule personnel")]
    public bool PrivateCar { get; set; }

    [Display(Name = "Motif du véhicule personnel"), StringLength(300)]
    public string? PrivateCarReason { get; set; }

    [Display(Name = "Puissance fiscale (CV)"), Range(1, 99)]
    public int? FiscalPower { get; set; }

    [Display(Name = "Passagers"), StringLength(300)]
    public string? Passengers { get; set; }

    [Display(Name = "Premier jour privé")]
    public DateOnly? PrivateFrom { get; set; }

    [Display(Name = "Dernier jour privé")]
    public DateOnly? PrivateUntil { get; set; }

    [Display(Name = "Motif du dépôt hors délai"), StringLength(500)]
    public string? LateReason { get; set; }

    [Display(Name = "Remarques"), StringLength(1000)]
    public string? Remarks { get; set; }

    // A method: validation reads every property, and this one needs them valid.
    public StepFence ToFence() => new(StepId!.Value, Round!.Value);
}
