using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Missions.Web.Presentation;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Missions;

/// <summary>Someone who travels for the laboratory and has no account.</summary>
public sealed class GuestForm : INamed
{
    [Display(Name = "Titre")]
    [StringLength(20), Printed]
    public string? Title { get; set; }

    [Display(Name = "Prénom")]
    [Required, StringLength(100)]
    public string? GivenName { get; set; }

    [Display(Name = "Nom")]
    [Required, StringLength(100)]
    public string? FamilyName { get; set; }

    [Display(Name = "Prénom en lettres latines")]
    [StringLength(100)]
    public string? LatinGivenName { get; set; }

    [Display(Name = "Nom en lettres latines")]
    [StringLength(100)]
    public string? LatinFamilyName { get; set; }

    [Display(Name = "Adresse électronique")]
    [StringLength(254), EmailAddress]
    public string? Email { get; set; }

    [Display(Name = "Unité qui l’invite")]
    [Required]
    public Guid? UnitId { get; set; }

    [Display(Name = "Établissement d’accueil")]
    [Required]
    public Guid? EmployerId { get; set; }

    [Display(Name = "Langue des courriels")]
    [EnumDataType(typeof(Language))]
    public Language Language { get; set; }

    public PlaceForm Residence { get; set; } = new();
}

/// <summary>The form with what it offers.</summary>
public sealed record GuestPage(
    GuestForm Form,
    IReadOnlyList<SelectListItem> Units,
    IReadOnlyList<SelectListItem> Employers,
    IReadOnlyDictionary<string, PlaceSearchLine> Searches)
{
    /// <summary>Each in its own words.</summary>
    public static IReadOnlyList<SelectListItem> Languages { get; } = [new("Français", nameof(Language.French)), new("English", nameof(Language.English))];
}
