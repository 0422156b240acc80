using Missions.Geo.Areas;
using Missions.Geo.Distances;

namespace Missions.Geo.Emissions;

/// <summary>
/// The other sensible ways to travel a leg. Sensible is a table: a span of distances for each mode, and a network of rails or roads that
/// joins both ends. A mode that the set does not publish is not proposed.
/// </summary>
public static class LegAlternatives
{
    private const double TgvFrom = 150;
    private const string France = "FR";
    private const string Switzerland = "CH";

    private enum Needs
    {
        Air,
        Rail,
        Road,
    }

    /// <summary>Mode, what it needs, and the geodesics in km, both included, between which it is proposed.</summary>
    private static readonly (TravelMode Mode, Needs Needs, double From, double To)[] Sensible =
    [
        (TravelMode.Walk, Needs.Road, 0.1, 5),
        (TravelMode.Bicycle, Needs.Road, 0.5, 20),
        (TravelMode.Bus, Needs.Road, 1, 30),
        (TravelMode.Taxi, Needs.Road, 1, 50),
        (TravelMode.Train, Needs.Rail, 10, 2500),
        (TravelMode.Coach, Needs.Road, 30, 1500),
        (TravelMode.Car, Needs.Road, 1, 1500),
        (TravelMode.Plane, Needs.Air, 300, double.PositiveInfinity),
    ];

    /// <summary>What the other sensible modes would emit, the least first; empty when an end is not known or nobody moves.</summary>
    /// <param name="set">The set that computes the leg.</param>
    /// <param name="leg">The leg, of which the mode, the occupants and a given distance are not taken over.</param>
    /// <exception cref="ArgumentOutOfRangeException">The leg is by car and its occupants are outside [1, 9].</exception>
    public static IReadOnlyList<LegAlternative> Of(FactorSet set, LegRequest leg)
    {
        ArgumentNullException.ThrowIfNull(set);
        if (leg.From.Position is not { } from || leg.To.Position is not { } to || leg.Mode == TravelMode.Videoconference)
            return [];
        var lands = LandConnections.Embedded;
        var (start, end) = (lands.LandOf(leg.From.CountryCode, from), lands.LandOf(leg.To.CountryCode, to));
        var distance = Geodesic.Between(from, to);
        var isDirect = lands.IsDirect(from, to, distance);
        var emitted = set.Estimate(leg).Emission?.TotalKilograms;
        return
        [
            .. Sensible
                .Where(way => way.Mode != leg.Mode && distance.TotalKilometres >= way.From && distance.TotalKilometres <= way.To && Joins(way.Needs))
                .Select(way => Alternative(set, leg, way.Mode, KindOf(leg, distance.TotalKilometres), emitted))
                .OfType<LegAlternative>()
                .OrderBy(way => way.Emission.TotalKilograms),
        ];

        bool Joins(Needs needs) => needs switch
        {
            Needs.Rail => isDirect && start?.Rail is { } rail && rail == end?.Rail,
            Needs.Road => isDirect && start?.Road is { } road && road == end?.Road,
            _ => true,
        };
    }

    private static LegAlternative? Alternative(FactorSet set, in LegRequest leg, TravelMode mode, TrainKind train, double? emitted)
    {
        var estimate = set.Estimate(leg with { Mode = mode, Train = train, Occupants = 1, GivenDistance = null, Energy = CarEnergy.Unspecified });
        if (estimate is not { Emission: { } emission, Counted: { } counted })
            return null;
        var difference = emission.TotalKilograms - emitted;
        return new(mode, train, counted, emission, difference, emitted > 0 ? difference / emitted : null);
    }

    /// <summary>A TGV where France and Switzerland have long lines; any other train elsewhere.</summary>
    private static TrainKind KindOf(in LegRequest leg, double kilometres) =>
        kilometres >= TgvFrom
        && (leg.From.CountryCode, leg.To.CountryCode) is (France, France) or (France, Switzerland) or (Switzerland, France)
            ? TrainKind.Tgv
            : TrainKind.Other;
}
