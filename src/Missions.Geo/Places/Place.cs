using Missions.Geo.Units;

namespace Missions.Geo.Places;

/// <summary>What a place is; decides its label and icon, never its distance.</summary>
public enum PlaceKind
{
    /// <summary>A town or city of any country.</summary>
    Town,

    /// <summary>An airport, found by name or IATA code.</summary>
    Airport,

    /// <summary>A railway station.</summary>
    Station,

    /// <summary>A scientific site: an observatory, an underground laboratory, a field station.</summary>
    Site,

    /// <summary>A residence or another address that the laboratory keeps.</summary>
    Residence,

    /// <summary>Typed by a person and found nowhere; has no position unless they gave one.</summary>
    Typed,

    /// <summary>A place of another kind, such as a building, a street or a summit.</summary>
    Other,
}

/// <summary>A place as it is kept on a mission: what it is called, where it is and who says so.</summary>
/// <param name="Name">The name shown, as its source writes it; never empty.</param>
/// <param name="CountryCode">ISO 3166-1 alpha-2 in upper case, French overseas codes included; empty when unknown.</param>
/// <param name="Position">Where it is, or <see langword="null"/> when unknown: no distance is then computed.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Source">Who gave the position: <c>geonames</c>, <c>golden-table</c>, <c>laboratory</c>, <c>user</c>…</param>
/// <param name="SourceId">The identifier of the place at its source; empty for a typed one.</param>
public sealed record Place(string Name, string CountryCode, GeoPoint? Position, PlaceKind Kind, string Source, string SourceId)
{
    /// <summary>
    /// How far the place may be from its position, in kilometres, above 0: its commune alone, or even its postcode, is known; <see langword="null"/> when
    /// the position is its own.
    /// </summary>
    public int? RadiusKilometres { get; init; }

    /// <summary>A place that a person typed and no gazetteer knows: without position, hence without distance.</summary>
    public static Place Unknown(string name, string countryCode = "") => new(name, countryCode, null, PlaceKind.Typed, "user", "");
}
