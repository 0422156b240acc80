using Missions.Geo.Emissions;
using Missions.Workflow.Orders;

namespace Missions.Web.Documents.Orders;

/// <summary>Where the km of each leg come from, and what the traveller gave in the place of the computed ones.</summary>
static class DistanceNotes
{
    /// <summary>« Distances : à vol d’oiseau (trajets 1 et 3 à 5), par la route (trajet 2). » Empty when no leg has one.</summary>
    public static string Origins(IReadOnlyList<LegFacts> legs, OrderLanguage language)
    {
        var origins = legs.Index().Where(leg => leg.Item.Method != DistanceMethod.Unknown && leg.Item.Mode != TravelMode.Videoconference)
            .GroupBy(leg => leg.Item.Method, leg => leg.Index + 1)
            .OrderBy(origin => origin.Key)
            .ToList();
        if (origins.Count == 0) return "";
        var told = origins.Count == 1 && origins[0].Count() == legs.Count
            ? language.Of(origins[0].Key)
            : string.Join(", ", origins.Select(origin => $"{language.Of(origin.Key)} ({Numbers([.. origin], language)})"));
        return $"{language.Label("Distances", "Distances")} {told}.";
    }

    /// <summary>A line for each leg whose km were given: both figures, one way, and the reason.</summary>
    public static IEnumerable<string> Given(IReadOnlyList<LegFacts> legs, OrderLanguage language) =>
        from leg in legs.Index()
        let given = leg.Item.Given
        where given is not null
        let km = language.AsGiven(given.Kilometres)
        let computed = given.ComputedKilometres is { } known
            ? $"{language.Kilometres(known)}\u00A0km {language.Of(given.ComputedMethod)}"
            : language.Say("distance inconnue", "distance unknown")
        select language.Say(
            $"Trajet {leg.Index + 1}, aller\u00A0: {km}\u00A0km donnés (calculé\u00A0: {computed}). Motif\u00A0: {given.Reason}",
            $"Leg {leg.Index + 1}, one way: {km}\u00A0km given (computed: {computed}). Reason: {given.Reason}");

    /// <summary>« trajet 2 », « trajets 1, 3 et 5 à 8 ».</summary>
    static string Numbers(IReadOnlyList<int> numbers, OrderLanguage language)
    {
        var runs = numbers.Index().GroupBy(number => number.Item - number.Index, number => number.Item)
            .SelectMany(run => run.Count() < 3 ? run.Select(number => $"{number}") : [$"{run.First()} {language.Say("à", "to")} {run.Last()}"])
            .ToList();
        var listed = runs.Count == 1 ? runs[0] : $"{string.Join(", ", runs.SkipLast(1))} {language.Say("et", "and")} {runs[^1]}";
        return numbers.Count == 1 ? $"{language.Say("trajet", "leg")} {listed}" : $"{language.Say("trajets", "legs")} {listed}";
    }
}
