using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Features.Missions;

/// <summary>Someone who travels for the laboratory and has no account.</summary>
public sealed class GuestForm
{
    [Display(Name = "Titre")]
    [StringLength(20)]
    public string? Title { get; set; }

    [Display(Name = "Prénom")]
    [Required, StringLength(100)]
    public string? GivenName { get; set; }

    [Display(Name = "Nom")]
    [Required, StringLength(100)]
    public string? FamilyName { get; set; }

    [Display(Name = "Adresse électronique")]
    [StringLength(254), EmailAddress]
    public string? Email { get; set; }

    [Display(Name = "Unité qui l’invite")]
    [Required]
    public Guid? UnitId { get; set; }

    [Display(Name = "Établissement d’accueil")]
    [Required]
    public Guid? EmployerId { get; set; }

    public PlaceForm Residence { get; set; } = new();
}

public sealed record GuestPage(
    GuestForm Form,
    IReadOnlyList<Microsoft.AspNetCore.Mvc.Rendering.SelectListItem> Units,
    IReadOnlyList<Microsoft.AspNetCore.Mvc.Rendering.SelectListItem> Employers,
    IReadOnlyDictionary<string, PlaceSearchLine> Searches);
