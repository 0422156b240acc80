using Missions.Geo.Emissions;
using Missions.Web.Documents.Layout;
using Missions.Workflow.Orders;

namespace Missions.Web.Documents.Orders;

/// <summary>Each leg with what it emits; what is unknown is said so and counted apart from the totals.</summary>
static class ItineraryAndEmissions
{
    public static void Add(Flow flow, OrderSnapshot snapshot)
    {
        flow.Heading("Itinéraire et émissions de gaz à effet de serre");
        if (snapshot.Legs.Count == 0)
        {
            flow.Paragraph("Aucun trajet\u00A0: le lieu de départ ou le lieu de mission n’est pas précisé.", Style.Body);
            return;
        }
        var uncertain = snapshot.TotalUncertaintyKilograms is not null || snapshot.Legs.Any(leg => leg.UncertaintyKilograms is not null);
        double[] shares = uncertain ? [5, 25, 25, 24, 10, 17, 12] : [5, 26, 25, 28, 10, 23];
        flow.Table(new Table(
            shares,
            [.. snapshot.Legs.Select((leg, i) => Row(i + 1, leg, uncertain)), Total(snapshot, uncertain)],
            Header(uncertain))
        { Totals = 1 });
        flow.Paragraph(Note(snapshot), Style.SmallItalic);
        if (DistanceNotes.Origins(snapshot.Legs) is { Length: > 0 } origins) flow.Paragraph(origins, Style.SmallItalic);
        foreach (var given in DistanceNotes.Given(snapshot.Legs)) flow.Paragraph(given, Style.SmallItalic);
    }

    static IReadOnlyList<Cell> Header(bool uncertain) =>
    [
        Head("N°"), Head("De"), Head("Vers"), Head("Moyen de transport"), Head("km", Alignment.End), Head("kgCO₂e", Alignment.End),
        .. uncertain ? [Head("±\u00A0kgCO₂e", Alignment.End)] : Array.Empty<Cell>(),
    ];

    static IReadOnlyList<Cell> Row(int number, LegFacts leg, bool uncertain) =>
    [
        Text($"{number}"), Text(Words.Of(leg.From)), Text(Words.Of(leg.To)),
        Text(Words.Of(leg.Mode, leg.Train, leg.Occupants, leg.Energy) + (leg.RoundTrip ? ", aller et retour" : "")),
        Text(French.Kilometres(leg.CountedKilometres), Alignment.End),
        Text(Emission(leg), Alignment.End),
        .. uncertain ? [Text(leg.UncertaintyKilograms is null ? "–" : French.Kilograms(leg.UncertaintyKilograms), Alignment.End)] : Array.Empty<Cell>(),
    ];

    static string Emission(LegFacts leg) => leg.Kilograms is null && leg.Reason != UnknownReason.Known
        ? $"{French.Unknown}\n({Words.Of(leg.Reason)})"
        : French.Kilograms(leg.Kilograms);

    // Where nothing is known there is no sum to print, and zero would be a lie.
    static IReadOnlyList<Cell> Total(OrderSnapshot snapshot, bool uncertain)
    {
        var kilometres = snapshot.Legs.All(leg => leg.CountedKilometres is null) ? null : (double?)snapshot.TotalKilometres;
        var kilograms = snapshot.Legs.All(leg => leg.Kilograms is null) ? null : (double?)snapshot.TotalKilograms;
        return
        [
            Text(""), Bold("Total"), Text(""), Text(""), Bold(French.Kilometres(kilometres)), Bold(French.Kilograms(kilograms)),
            .. uncertain ? [Bold(snapshot.TotalUncertaintyKilograms is { } half ? French.Kilograms(half) : "–")] : Array.Empty<Cell>(),
        ];

        static Cell Bold(string text) => new(text, Style.Strong, IsHeader: false, text == "Total" ? Alignment.Start : Alignment.End);
    }

    static string Note(OrderSnapshot snapshot)
    {
        var unknown = snapshot.UnknownLegs switch
        {
            0 => "",
            1 => " 1 trajet d’émission inconnue n’est pas compté dans le total.",
            var count => $" {count} trajets d’émission inconnue ne sont pas comptés dans le total.",
        };
        return $"Facteurs d’émission\u00A0: {snapshot.FactorSetId}.{unknown}";
    }

    static Cell Head(string text, Alignment alignment = Alignment.Start) => new(text, Style.TableHead, IsHeader: true, alignment);

    static Cell Text(string text, Alignment alignment = Alignment.Start) => new(text, Style.Body, IsHeader: false, alignment);
}
