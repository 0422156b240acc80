using Missions.Web.Documents.Layout;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Documents.Orders;

/// <summary>When and where: the stay, then each stage; without stages the place of the mission is the only one.</summary>
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
        flow.Space(3);
        flow.Table(new Table([5, 40, 16, 16, 30], Rows(snapshot, language), Header(content.Stages.Count > 0, language)));
        if (content.Stages.Count > 0) flow.Paragraph(Hours(content.Stages, language), Style.SmallItalic);
    }

    // Out and back, only the days of leaving and of regaining the residence are known: a night flight arrives on another.
    static IReadOnlyList<Cell> Header(bool stages, OrderLanguage language)
    {
        var (arrival, departure, back) = (language.Say("Arrivée", "Arrival"), language.Say("Départ", "Departure"), language.Say("Retour", "Return"));
        return
        [
            Head(language.Say("N°", "No.")), Head(language.Say("Étape", "Stage")), Head(stages ? arrival : departure), Head(stages ? departure : back),
            Head(language.Say("Moyen de transport", "Mode of transport")),
        ];
    }

    static IReadOnlyList<IReadOnlyList<Cell>> Rows(OrderSnapshot snapshot, OrderLanguage language) => snapshot.Content is { Stages.Count: 0 } content
        ? [[Text("1"), Text(language.Of(content.Destination)), Text(language.Date(content.DepartsOn)), Text(language.Date(content.ReturnsOn)),
            Text(language.Of(content, roundTrip: snapshot.Legs.Any(leg => leg.RoundTrip)))]]
        : [.. snapshot.Content.Stages.Select((stage, i) => Row(i + 1, stage, language)), .. Return(snapshot, language)];

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
