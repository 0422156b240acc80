using Missions.Geo.Units;

namespace Missions.Geo.Areas;

/// <summary>A piece of the world whose places trains or roads join.</summary>
public sealed record Land
{
    /// <summary>What it is called, in English.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-2 codes of the countries that it lies in.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>Boxes of [south, west, north, east] in degrees, any of which holds its places; empty for its countries as a whole.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Boxes { get; init; } = [];

    /// <summary>The network of passenger trains it belongs to; <see langword="null"/> where none is worth proposing.</summary>
    public string? Rail { get; init; }

    /// <summary>The network of roads it belongs to, tunnels and short train ferries included; <see langword="null"/> where none is worth proposing.</summary>
    public string? Road { get; init; }

    /// <summary>Whether a place lies in it.</summary>
    /// <param name="countryCode">The country of the place.</param>
    /// <param name="position">Where the place is.</param>
    public bool Includes(string countryCode, GeoPoint position)
    {
        if (!Countries.Contains(countryCode, StringComparer.Ordinal))
            return false;
        return Boxes.Count == 0 || Boxes.Any(box =>
            position.Latitude >= box[0] && position.Longitude >= box[1] && position.Latitude <= box[2] && position.Longitude <= box[3]);
    }
}

/// <summary>A sea that a train or a road goes round: between two near places on either shore the way is many times the geodesic.</summary>
public sealed record SeaBetween
{
    /// <summary>What it is called, in English.</summary>
    public required string Name { get; init; }

    /// <summary>The geodesic in km below which going round it makes no sense, > 0.</summary>
    public required double Below { get; init; }

    /// <summary>A line along its middle: [latitude, longitude] in degrees, two points at least.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> Line { get; init; }

    /// <summary>Whether the straight line between two places on a plate carrée map crosses it.</summary>
    public bool IsCrossedBy(GeoPoint from, GeoPoint to)
    {
        for (var i = 1; i < Line.Count; i++)
        {
            var (a, b) = (Line[i - 1], Line[i]);
            if (Side(from, to, a) * Side(from, to, b) < 0 && Side(a, b, from) * Side(a, b, to) < 0)
                return true;
        }

        return false;
    }

    private static double Side(GeoPoint from, GeoPoint to, IReadOnlyList<double> point) =>
        (to.Longitude - from.Longitude) * (point[0] - from.Latitude) - (to.Latitude - from.Latitude) * (point[1] - from.Longitude);

    private static double Side(IReadOnlyList<double> from, IReadOnlyList<double> to, GeoPoint point) =>
        (to[1] - from[1]) * (point.Latitude - from[0]) - (to[0] - from[0]) * (point.Longitude - from[1]);
}
