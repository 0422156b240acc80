using System.Text.Json;
using Missions.Geo.Remote;
using Missions.Geo.Units;

namespace Missions.Geo.Distances;

/// <summary>
/// Asks an OSRM server for a distance by road. Source: the « route » service of OSRM's HTTP API, version 1. A server takes an end far from its
/// roads to the nearest one without a word, so the question bounds how far, and the answer is checked: a router never measures another trip.
/// </summary>
/// <param name="http">Its base address is that of the server, such as <c>https://osrm.example/</c>.</param>
public sealed class OsrmClient(HttpClient http)
{
    /// <summary>How far an end may be from the road that serves it: 5 km.</summary>
    public static readonly Distance MaximumSnap = Distance.FromKilometres(5);

    /// <summary>A way longer than this is no way by road: 45 000 km.</summary>
    public static readonly Distance MaximumWay = Distance.FromKilometres(45_000);

    /// <summary>The router measures on a sphere, the geodesic on the ellipsoid: they may differ by this share of the distance.</summary>
    private const double SphereTolerance = 0.006;

    /// <summary>Measures a trip, one way.</summary>
    /// <param name="trip">From where to where.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The distance, that there is no way, or that the router could not say.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<RoadAnswer> MeasureAsync(RoadTrip trip, CancellationToken cancellation = default)
    {
        var answer = await http.AskAsync(Question(trip), json => Read(json, trip), readsRefusals: true, cancellation).ConfigureAwait(false);
        return answer switch
        {
            RemoteAnswer<RoadAnswer>.Answered { Value: var road } => road,
            RemoteAnswer<RoadAnswer>.Failed failed => new RoadAnswer.Unavailable($"{failed.Failure}: {failed.Detail}"),
            _ => throw new InvalidOperationException("An answer is either given or failed."),
        };
    }

    private static Uri Question(RoadTrip trip) => new(
        FormattableString.Invariant(
            $"route/v1/driving/{trip.From.Longitude:F6},{trip.From.Latitude:F6};{trip.To.Longitude:F6},{trip.To.Latitude:F6}?overview=false&steps=false&alternatives=false&radiuses={MaximumSnap.TotalMetres:F0};{MaximumSnap.TotalMetres:F0}"),
        UriKind.Relative);

    private static RoadAnswer Read(JsonElement json, RoadTrip trip) => json.GetProperty("code").GetString() switch
    {
        "Ok" => Measured(json, trip),
        "NoRoute" => new RoadAnswer.NoRoute("No road joins the two ends."),
        "NoSegment" => new RoadAnswer.NoRoute("No road is near one of the ends."),
        var code => throw new FormatException($"The router answers « {code} »."),
    };

    private static RoadAnswer Measured(JsonElement json, RoadTrip trip)
    {
        var snaps = json.GetProperty("waypoints").EnumerateArray().Select(end => Metres(end)).ToList();
        if (snaps.Count != 2) throw new FormatException($"The router answers for {snaps.Count} ends instead of 2.");
        if (snaps.Max() is var farthest && farthest > MaximumSnap)
            return new RoadAnswer.NoRoute(FormattableString.Invariant($"The nearest road is {farthest.TotalKilometres:F1} km away from an end."));

        var way = Metres(json.GetProperty("routes").EnumerateArray().First());
        var least = Geodesic.Between(trip.From, trip.To) * (1 - SphereTolerance);
        if (way > MaximumWay || way + snaps[0] + snaps[1] < least)
            throw new FormatException(FormattableString.Invariant($"A way of {way.TotalKilometres:F1} km cannot join ends that are {least.TotalKilometres:F1} km apart."));
        return new RoadAnswer.Measured(way);
    }

    private static Distance Metres(JsonElement measured) => Distance.FromMetres(measured.GetProperty("distance").GetDouble());
}
