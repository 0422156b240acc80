using System.Globalization;
using Missions.Geo.Distances;
using Missions.Geo.Units;

namespace Missions.Web.Data.Roads;

/// <summary>What the router said of a trip, kept for the whole installation.</summary>
public sealed class RoadMeasure
{
    /// <summary>A way changes little from year to year.</summary>
    public static readonly TimeSpan WayHolds = TimeSpan.FromDays(365);

    /// <summary>That there is none may be the router's map, which its administrators may complete.</summary>
    public static readonly TimeSpan NoWayHolds = TimeSpan.FromDays(7);

    /// <summary>Of <see cref="KeyOf"/>.</summary>
    public required string Trip { get; init; }

    /// <summary>One way; null when there is no way by road.</summary>
    public Distance? Distance { get; init; }

    public required DateTimeOffset MeasuredAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public static RoadMeasure Of(RoadTrip trip, Distance? distance, DateTimeOffset at) => new()
    {
        Trip = KeyOf(trip),
        Distance = distance,
        MeasuredAt = at,
        ExpiresAt = at + (distance is null ? NoWayHolds : WayHolds),
    };

    /// <summary>Positions to five decimals, about a metre: <c>48.82900,2.38200;45.74850,4.84670</c>.</summary>
    public static string KeyOf(RoadTrip trip) => string.Create(
        CultureInfo.InvariantCulture, $"{trip.From.Latitude:F5},{trip.From.Longitude:F5};{trip.To.Latitude:F5},{trip.To.Longitude:F5}");
}
