using Missions.Geo.Emissions;
using Missions.Geo.Units;
using Missions.Web.Documents.Layout;
using Missions.Workflow.Orders;

namespace Missions.Web.Documents.Orders;

/// <summary>Each leg with what it emits; what is unknown is said so and counted apart from the totals.</summary>
static class ItineraryAndEmissions
{
    public static void Add(Flow flow, OrderSnapshot snapshot, OrderLanguage language)
    {
        flow.Heading(language.Say("Itinéraire et émissions de gaz à effet de serre", "Itinerary and greenhouse gas emissions"));
        if (snapshot.Legs.Count == 0)
        {
            flow.Paragraph(
                language.Say("Aucun trajet\u00A0: le lieu de départ ou le lieu de mission n’est pas précisé.", "No leg: the place of departure or of the mission is not stated."),
                Style.Body);
            return;
        }
        var uncertain = snapshot.TotalUncertaintyKilograms is not null || snapshot.Legs.Any(leg => leg.UncertaintyKilograms is not null);
        double[] shares = uncertain ? [5, 25, 25, 22, 12, 17, 12] : [5, 27, 26, 26, 12, 21];
        flow.Table(new Table(
            shares,
            [.. snapshot.Legs.Select((leg, i) => Row(i + 1, leg, uncertain, language)), Total(snapshot, uncertain, language)],
            Header(uncertain, language))
        { Totals = 1 });
        flow.Paragraph($"{Note(snapshot, language)} {DistanceNotes.Origins(snapshot.Legs, language)}".TrimEnd(), Style.SmallItalic);
        foreach (var given in DistanceNotes.Given(snapshot.Legs, language)) flow.Paragraph(given, Style.SmallItalic);
    }

    static IReadOnlyList<Cell> Header(bool uncertain, OrderLanguage language) =>
    [
        Head(language.Say("N°", "No.")), Head(language.Say("De", "From")), Head(language.Say("Vers", "To")), Head(language.Say("Moyen de transport", "Mode of transport")), Head("km", Alignment.End), Head("kgCO₂e", Alignment.End),
        .. uncertain ? [Head("±\u00A0kgCO₂e", Alignment.End)] : Array.Empty<Cell>(),
    ];

    static IReadOnlyList<Cell> Row(int number, LegFacts leg, bool uncertain, OrderLanguage language) =>
    [
        Text($"{number}"), Text(language.Of(leg.From)), Text(language.Of(leg.To)), Text(language.Of(leg)),
        Text(language.Kilometres(leg.CountedKilometres), Alignment.End),
        Text(Emission(leg, language), Alignment.End),
        .. uncertain ? [Text(leg.UncertaintyKilograms is null ? "–" : language.Kilograms(leg.UncertaintyKilograms), Alignment.End)] : Array.Empty<Cell>(),
    ];

    static string Emission(LegFacts leg, OrderLanguage language) => leg.Kilograms is null && leg.Reason != UnknownReason.Known
        ? $"{language.Unknown}\n({language.Of(leg.Reason)})"
        : language.Kilograms(leg.Kilograms);

    // Where nothing is known there is no sum to print, and zero would be a lie.
    static IReadOnlyList<Cell> Total(OrderSnapshot snapshot, bool uncertain, OrderLanguage language)
    {
        var kilometres = snapshot.Legs.All(leg => leg.CountedKilometres is null) ? null : (double?)snapshot.TotalKilometres;
        var kilograms = snapshot.Legs.All(leg => leg.Kilograms is null) ? null : (double?)snapshot.TotalKilograms;
        return
        [
            Text(""), Bold("Total"), Text(""), Text(""), Bold(language.Kilometres(kilometres)), Bold(language.Kilograms(kilograms)),
            .. uncertain ? [Bold(snapshot.TotalUncertaintyKilograms is { } half ? language.Kilograms(half) : "–")] : Array.Empty<Cell>(),
        ];

        static Cell Bold(string text) => new(text, Style.Strong, IsHeader: false, text == "Total" ? Alignment.Start : Alignment.End);
    }

    static string Note(OrderSnapshot snapshot, OrderLanguage language)
    {
        var unknown = snapshot.UnknownLegs switch
        {
            0 => "",
            1 => language.Say(" 1 trajet d’émission inconnue n’est pas compté dans le total.", " 1 leg of unknown emission is not counted in the total."),
            var count => language.Say(
                $" {count} trajets d’émission inconnue ne sont pas comptés dans le total.", $" {count} legs of unknown emission are not counted in the total."),
        };
        var rounded = Rounding.Shows(snapshot.Legs.Select(leg => leg.CountedKilometres), snapshot.TotalKilometres, decimals: 0)
            || Rounding.Shows(snapshot.Legs.Select(leg => leg.Kilograms), snapshot.TotalKilograms, decimals: 1)
                ? language.Say(" Totaux calculés avant arrondi.", " Totals are added before rounding.")
                : "";
        return $"{language.Label("Facteurs d’émission", "Emission factors")} {snapshot.FactorSetId}.{unknown}{rounded}";
    }

    static Cell Head(string text, Alignment alignment = Alignment.Start) => new(text, Style.TableHead, IsHeader: true, alignment);

    static Cell Text(string text, Alignment alignment = Alignment.Start) => new(text, Style.Body, IsHeader: false, alignment);
}
