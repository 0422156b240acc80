using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Missions.Web.Data.Places;

namespace Missions.Web.Features.Admin.Sites;

public sealed class SiteForm
{
    [Display(Name = "Nom")]
    [Required, StringLength(200)]
    public string Name { get; set; } = "";

    [Display(Name = "Pays")]
    [Required, StringLength(2)]
    public string CountryCode { get; set; } = "FR";

    [Display(Name = "Latitude")]
    [Required, StringLength(20)]
    public string Latitude { get; set; } = "";

    [Display(Name = "Longitude")]
    [Required, StringLength(20)]
    public string Longitude { get; set; } = "";

    [Display(Name = "Autres noms")]
    [StringLength(ScientificSite.MostAliasLetters)]
    public string? Aliases { get; set; }

    public static SiteForm Of(ScientificSite site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return new()
        {
            Name = site.Name,
            CountryCode = site.CountryCode,
            Latitude = site.Position.Latitude.ToString(CultureInfo.CurrentCulture),
            Longitude = site.Position.Longitude.ToString(CultureInfo.CurrentCulture),
            Aliases = site.Aliases.Replace("|", " | ", StringComparison.Ordinal),
        };
    }

    /// <summary>Degrees, written with a comma or a point; null when it is no number within them.</summary>
    public static double? Degrees(string typed, double most)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var plain = typed.Trim().Replace(',', '.').Replace('−', '-');
        return double.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most
            ? degrees
            : null;
    }
}

/// <summary>The sites, and the form of one of them or of a new one.</summary>
public sealed record SitePage(SiteForm Form, Guid? Edited, IReadOnlyList<ScientificSite> Sites);
