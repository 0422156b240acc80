using Missions.Geo.Emissions;
using Missions.Geo.Units;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Balance;

/// <summary>One mission, without its traveller.</summary>
public sealed record BalanceRow
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required MissionStatus Status { get; init; }

    public required DateOnly DepartsOn { get; init; }

    public required string Departure { get; init; }

    public required string DepartureCountry { get; init; }

    public required string Destination { get; init; }

    public required string DestinationCountry { get; init; }

    public required string? FactorSetId { get; init; }

    public required IReadOnlyList<BalanceLeg> Legs { get; init; }

    /// <summary>What was signed, while a change of it is on its way.</summary>
    public StandingTrip? Standing { get; init; }

    public BalanceState State => BalanceStates.Of(Status);

    /// <summary>Each mode once, in the order of the legs.</summary>
    public IEnumerable<TravelMode> Modes => Legs.Select(leg => leg.Mode).Distinct();

    /// <summary>Where the km come from, each once; empty when no leg has any.</summary>
    public IEnumerable<DistanceMethod> Methods =>
        Legs.Where(leg => leg.Mode != TravelMode.Videoconference && leg.Method != DistanceMethod.Unknown).Select(leg => leg.Method).Distinct().Order();

    public BalanceRow AsCounted() => Standing is not { Content: { Departure: { } from, Destination: { } to } } signed
        ? this
        : this with
        {
            Status = MissionStatus.Issued,
            Departure = from.Name,
            DepartureCountry = from.CountryCode,
            Destination = to.Name,
            DestinationCountry = to.CountryCode,
            FactorSetId = signed.FactorSetId,
            Legs = [.. signed.Legs.Select(BalanceLeg.Of)],
        };

    public EmissionTotals Totals => EmissionTotals.Of(Legs.Select(leg => leg.Estimate));
}

public sealed record BalanceLeg(TravelMode Mode, Distance? Counted, CarbonMass? Emission, CarbonMass? Uncertainty, DistanceMethod Method)
{
    public static BalanceLeg Of(MissionLeg leg) => new(leg.Mode, leg.Counted, leg.Emission, leg.Uncertainty, leg.Method);

    public LegEstimate Estimate => new(null, Counted, Emission, Uncertainty, Method, "", UnknownReason.Known) { Mode = Mode };
}
