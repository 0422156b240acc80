using System.ComponentModel;
using System.Text.Json.Serialization;
using Missions.Geo.Emissions;

namespace Missions.Web.Api.V1;

public sealed record EstimateAnswer(
    [property: Description("One answer a leg, in the order of the request.")] IReadOnlyList<LegAnswer> Legs,
    TotalsAnswer Totals)
{
    public static EstimateAnswer Of(IReadOnlyList<LegEstimate> legs) => new([.. legs.Select(LegAnswer.Of)], TotalsAnswer.Of(legs));
}

[Description("Nothing is rounded; unknown is null, never 0.")]
public sealed record LegAnswer(
    [property: Description("One way, before detour.")] double? DistanceKm,
    [property: Description("After detour, both ways for a round trip.")] double? CountedKm,
    [property: Description("Per traveller, for countedKm; null when the mode is not known."), JsonPropertyName("kgCO2e")] double? KgCO2e,
    [property: Description("Half-width of the interval on kgCO2e; null where none is published.")] double? UncertaintyKg,
    [property: Description("Where the distance comes from."), JsonConverter(typeof(ApiName<DistanceMethod>))] DistanceMethod Method,
    [property: Description("The set that computed it.")] string FactorSet)
{
    public static LegAnswer Of(LegEstimate leg) => new(
        leg.Distance?.TotalKilometres,
        leg.Counted?.TotalKilometres,
        leg.Emission?.TotalKilograms,
        leg.Uncertainty?.TotalKilograms,
        leg.Method,
        leg.FactorSetId);
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
