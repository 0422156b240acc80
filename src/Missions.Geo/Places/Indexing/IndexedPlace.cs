using Missions.Geo.Units;

namespace Missions.Geo.Places.Indexing;

/// <summary>A place on its way into the index.</summary>
internal sealed record IndexedPlace
{
    /// <summary>The larger, the earlier it is offered: a number of inhabitants, or what an airport or a station is worth beside towns.</summary>
    internal required int Importance { get; init; }

    internal required string Source { get; init; }

    internal required string SourceId { get; init; }

    /// <summary>The name shown.</summary>
    internal required string Name { get; init; }

    internal required string Country { get; init; }

    internal required GeoPoint Position { get; init; }

    internal required PlaceKind Kind { get; init; }

    /// <summary>How far the place may be from the position, in kilometres; 0 when the position is its own.</summary>
    internal int RadiusKilometres { get; init; }

    /// <summary>The state, province or French department; empty when unknown.</summary>
    internal string Region { get; init; } = "";

    /// <summary>The name in the language of the place, where another one is shown.</summary>
    internal string LocalName { get; init; } = "";

    /// <summary>Other names, parted by <c>|</c>.</summary>
    internal string Aliases { get; init; } = "";

    /// <summary>The code of the commune in the official geographic code of Insee; empty elsewhere.</summary>
    internal string Insee { get; init; } = "";

    /// <summary>Postcodes, parted by spaces.</summary>
    internal string Postcodes { get; init; } = "";

    /// <summary>The IATA code of an airport; empty elsewhere.</summary>
    internal string Iata { get; init; } = "";
}
