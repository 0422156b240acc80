using Missions.Geo.Places;
using Missions.Geo.Units;

namespace Missions.Web.Data.Places;

/// <summary>A scientific site that administrators keep: found by name before any town.</summary>
public sealed class ScientificSite
{
    public const char AliasSeparator = '|';
    public const int MostAliasLetters = 500;

    public required Guid Id { get; init; }

    /// <summary>What missions refer to it by; never changes.</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }

    public required string CountryCode { get; set; }

    public required GeoPoint Position { get; set; }

    /// <summary>Other names, parted by <see cref="AliasSeparator"/>.</summary>
    public string Aliases { get; set; } = "";

    public static ScientificSite Of(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return new()
        {
            Id = Identity(site.Place.SourceId),
            Code = site.Place.SourceId,
            Name = site.Place.Name,
            CountryCode = site.Place.CountryCode,
            Position = site.Place.Position!.Value,
            Aliases = string.Join(AliasSeparator, site.Aliases),
        };
    }

    public Site ToSite() => new(
        new(Name, CountryCode, Position, PlaceKind.Site, Gazetteer.SiteSource, Code),
        Aliases.Split(AliasSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>The same on every database, so that a migration may name it.</summary>
    private static Guid Identity(string code) => new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(code)).AsSpan(0, 16));
}
