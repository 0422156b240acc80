using Missions.Web.Documents.Layout;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Documents.Orders;

/// <summary>When and where: the stay, then each stage; without stages the place of the mission is the only one.</summary>
static class StayAndStages
{
    public static void Add(Flow flow, OrderSnapshot snapshot)
    {
        var content = snapshot.Content;
        flow.Heading("Séjour");
        flow.Table(new Facts()
            .Add("Lieu de départ", $"{Words.Of(content.Departure)}, {Words.Of(content.LeavesFrom)}")
            .Add("Lieu de mission", Words.Of(content.Destination))
            .Add("Départ", French.DateAndTime(content.DepartsOn, content.DepartsAt))
            .Add("Retour", French.DateAndTime(content.ReturnsOn, content.ReturnsAt))
            .AddIf(content.TimeZone != "Europe/Paris", "Fuseau des dates", () => content.TimeZone)
            .InPairs());
        flow.Space(3);
        flow.Table(new Table([5, 40, 16, 16, 30], Rows(snapshot), Header(content.Stages.Count > 0)));
        if (content.Stages.Any(stage => stage.ArrivesAt is null || stage.LeavesAt is null))
            flow.Paragraph("Heures non indiquées aux étapes\u00A0: à confirmer.", Style.SmallItalic);
    }

    // Out and back, only the days of leaving and of regaining the residence are known: a night flight arrives on another.
    static IReadOnlyList<Cell> Header(bool stages) =>
        [Head("N°"), Head("Étape"), Head(stages ? "Arrivée" : "Départ"), Head(stages ? "Départ" : "Retour"), Head("Moyen de transport")];

    static IReadOnlyList<IReadOnlyList<Cell>> Rows(OrderSnapshot snapshot) => snapshot.Content is { Stages.Count: 0 } content
        ? [[Text("1"), Text(Words.Of(content.Destination)), Text(French.Date(content.DepartsOn)), Text(French.Date(content.ReturnsOn)),
            Text(Words.Of(content.Mode, content.Train, content.Occupants, content.Energy) + (snapshot.Legs.Any(leg => leg.RoundTrip) ? ", aller et retour" : ""))]]
        : [.. snapshot.Content.Stages.Select((stage, i) => Row(i + 1, stage)), .. Return(snapshot)];

    static IReadOnlyList<Cell> Row(int number, Stage stage) =>
    [
        Text($"{number}"), Text(Words.Of(stage.Place)), Text(When(stage.ArrivesOn, stage.ArrivesAt)), Text(When(stage.LeavesOn, stage.LeavesAt)),
        Text(Words.Of(stage.Mode, stage.Train, stage.Occupants, stage.Energy)),
    ];

    static string When(DateOnly? day, TimeOnly? time) => time is { } known ? $"{French.Date(day)}\n{French.Time(known)}" : French.Date(day);

    // The last stage may already be home: there is then no leg beyond the stages.
    static IEnumerable<IReadOnlyList<Cell>> Return(OrderSnapshot snapshot)
    {
        var content = snapshot.Content;
        if (snapshot.Legs.Count > content.Stages.Count)
        {
            yield return [
                Text(""), Text($"Retour\u00A0: {Words.Of(content.Departure)}"), Text(French.Date(content.ReturnsOn)), Text(""),
                Text(Words.Of(content.Mode, content.Train, content.Occupants, content.Energy)),
            ];
        }
    }

    static Cell Head(string text) => new(text, Style.TableHead, IsHeader: true);

    static Cell Text(string text) => new(text, Style.Body);
}
