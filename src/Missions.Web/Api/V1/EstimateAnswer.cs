using System.ComponentModel;
using System.Text.Json.Serialization;
using Missions.Geo.Emissions;

namespace Missions.Web.Api.V1;

public sealed record EstimateAnswer(
    [property: Description("One answer a leg, in the order of the request.")] IReadOnlyList<LegAnswer> Legs,
    TotalsAnswer Totals)
{
    internal static EstimateAnswer Of(IReadOnlyList<EstimatedLeg> legs) =>
        new([.. legs.Select(LegAnswer.Of)], TotalsAnswer.Of([.. legs.Select(leg => leg.Estimate)]));
}

[Description("Nothing is rounded; unknown is null, never 0.")]
public sealed record LegAnswer(
    [property: Description("One way, before detour.")] double? DistanceKm,
    [property: Description("After detour, both ways for a round trip.")] double? CountedKm,
    [property: Description("Per traveller, for countedKm; null when the mode is not known."), JsonPropertyName("kgCO2e")] double? KgCO2e,
    [property: Description("Half-width of the interval on kgCO2e; null where none is published.")] double? UncertaintyKg,
    [property: Description("Where the distance comes from."), JsonConverter(typeof(ApiName<DistanceMethod>))] DistanceMethod Method,
    [property: Description("The set that computed it.")] string FactorSet,
    [property: Description("The other sensible modes, the least emitting first; absent when not asked for or when an end has no position.")]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<AlternativeAnswer>? Alternatives)
{
    internal static LegAnswer Of(EstimatedLeg leg) => new(
        leg.Estimate.Distance?.TotalKilometres,
        leg.Estimate.Counted?.TotalKilometres,
        leg.Estimate.Emission?.TotalKilograms,
        leg.Estimate.Uncertainty?.TotalKilograms,
        leg.Estimate.Method,
        leg.Estimate.FactorSetId,
        leg.Alternatives?.Select(AlternativeAnswer.Of).ToList());
}

[Description("Another sensible way to travel a leg; a car is driven alone.")]
public sealed record AlternativeAnswer(
    [property: JsonConverter(typeof(ApiName<TravelMode>))] TravelMode Mode,
    [property: Description("The kind of train; \"other\" for other modes."), JsonConverter(typeof(ApiName<TrainKind>))] TrainKind Train,
    double CountedKm,
    [property: JsonPropertyName("kgCO2e")] double KgCO2e,
    [property: Description("Less what the leg emits: negative when this emits less; null when the leg's is not known.")] double? DifferenceKg)
{
    internal static AlternativeAnswer Of(LegAlternative way) =>
        new(way.Mode, way.Train, way.Counted.TotalKilometres, way.Emission.TotalKilograms, way.Difference);
}

[Description("Sums of what is known; null when nothing is.")]
public sealed record TotalsAnswer(
    double? DistanceKm,
    double? CountedKm,
    [property: JsonPropertyName("kgCO2e")] double? KgCO2e,
    [property: Description("Linear within a mode, in quadrature across modes; null as soon as one is not published.")] double? UncertaintyKg,
    [property: Description("Legs without emission, counted apart.")] int UnknownLegs)
{
    public static TotalsAnswer Of(IReadOnlyList<LegEstimate> legs)
    {
        var totals = EmissionTotals.Of(legs);
        var distances = legs.Select(leg => leg.Distance?.TotalKilometres).OfType<double>().ToList();
        return new(
            distances.Count == 0 ? null : distances.Sum(),
            totals.Distance?.TotalKilometres,
            totals.Emission?.TotalKilograms,
            totals.Uncertainty?.TotalKilograms,
            totals.UnknownLegs);
    }
}
