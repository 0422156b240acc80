using Missions.Web.Documents.Layout;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Documents.Orders;

/// <summary>When and where: the stay, then each stage where there are any.</summary>
static class StayAndStages
{
    public static void Add(Flow flow, OrderSnapshot snapshot, OrderLanguage language)
    {
        var content = snapshot.Content;
        flow.Heading(language.Say("Séjour", "Stay"));
        flow.Table(new Facts(language)
            .Add("Lieu de départ", "Place of departure", $"{language.Of(content.Departure)}, {language.Of(content.LeavesFrom)}")
            .Add("Lieu de mission", "Destination", language.Of(content.Destination))
            .Add("Départ", "Departure", language.DateAndTime(content.DepartsOn, content.DepartsAt))
            .Add("Retour", "Return", language.DateAndTime(content.ReturnsOn, content.ReturnsAt))
            .AddIf(content.TimeZone != "Europe/Paris", "Fuseau des dates", "Time zone of the dates", () => content.TimeZone)
            .InPairs());
        if (content.Stages.Count == 0) return;
        flow.Space(3);
        flow.Table(new Table(
            [5, 40, 16, 16, 30],
            [.. content.Stages.Select((stage, i) => Row(i + 1, stage, language)), .. Return(snapshot, language)],
            [
                Head(language.Say("N°", "No.")), Head(language.Say("Étape", "Stage")), Head(language.Say("Arrivée", "Arrival")), Head(language.Say("Départ", "Departure")),
                Head(language.Say("Moyen de transport", "Mode of transport")),
            ]));
        flow.Paragraph(Hours(content.Stages, language), Style.SmallItalic);
    }

    static IReadOnlyList<Cell> Row(int number, Stage stage, OrderLanguage language) =>
    [
        Text($"{number}"), Text(language.Of(stage.Place)), Text(When(stage.ArrivesOn, stage.ArrivesAt, language)), Text(When(stage.LeavesOn, stage.LeavesAt, language)),
        Text(language.Of(stage)),
    ];

    static string When(DateOnly? day, TimeOnly? time, OrderLanguage language) =>
        time is { } known ? $"{language.Date(day)}\n{language.Time(known)}" : language.Date(day);

    static string Hours(IReadOnlyList<Stage> stages, OrderLanguage language)
    {
        var local = language.Say("Heures des étapes\u00A0: heures locales", "Times of stages are local");
        return stages.Any(stage => stage.ArrivesAt is null || stage.LeavesAt is null)
            ? language.Say($"{local}\u00A0; celles qui manquent sont à confirmer.", $"{local}; those not given are to be confirmed.")
            : $"{local}.";
    }

    // The last stage may already be home: there is then no leg beyond the stages.
    static IEnumerable<IReadOnlyList<Cell>> Return(OrderSnapshot snapshot, OrderLanguage language)
    {
        var content = snapshot.Content;
        if (snapshot.Legs.Count > content.Stages.Count)
        {
            yield return [
                Text(""), Text($"{language.Label("Retour", "Return")} {language.Of(content.Departure)}"), Text(When(content.ReturnsOn, content.ReturnsAt, language)), Text(""),
                Text(language.Of(content)),
            ];
        }
    }

    static Cell Head(string text) => new(text, Style.TableHead, IsHeader: true);

    static Cell Text(string text) => new(text, Style.Body);
}
