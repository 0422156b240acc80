using System.ComponentModel.DataAnnotations;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Account;

/// <summary>A place as a form asks for it: a text, a country, and the candidate chosen where several have that name.</summary>
public sealed class PlaceField
{
    /// <summary>The choice that keeps the text as typed, without position.</summary>
    public const string AsTyped = "as-typed";

    [Display(Name = "Ville")]
    [StringLength(200), Printed]
    public string? Text { get; set; }

    [Display(Name = "Pays")]
    [StringLength(2)]
    public string? CountryCode { get; set; } = "FR";

    /// <summary>Source and identifier of the place offered while the name was typed; counts only while its label stands in the text.</summary>
    [StringLength(121)]
    public string? Ref { get; set; }

    /// <summary>Source and identifier of a candidate, such as <c>geonames:2988507</c>, or <see cref="AsTyped"/>.</summary>
    [StringLength(121)]
    public string? Choice { get; set; }
}
