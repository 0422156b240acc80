using System.Text.Json;
using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Workflow.Missions;

namespace Missions.Web.Presentation.Sheets;

/// <summary>A field's value as history keeps it, in JSON, told as the form would show it.</summary>
public sealed class ContentValues(Words words, Formats formats)
{
    public const string Nothing = "–";

    public string Of(string field, string json, IReadOnlyDictionary<Guid, string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var type = typeof(MissionContent).GetProperty(field)?.PropertyType
            ?? throw new ArgumentOutOfRangeException(nameof(field), field, "The content has no such field.");
        return JsonSerializer.Deserialize(json, type, WorkflowJson.Options) switch
        {
            null or "" => Nothing,
            string text => text,
            bool flag => words.YesNo(flag),
            DateOnly day => formats.Day(day),
            TimeOnly time => formats.Time(time),
            Place place => words.Of(place),
            PurposeKind purpose => words.Of(purpose),
            DepartureKind departure => words.Of(departure),
            TravelMode mode => words.Of(mode),
            TrainKind train => words.Of(train),
            CarEnergy energy => words.Of(energy),
            Guid id => names.GetValueOrDefault(id, words.Unknown),
            long cents => formats.Money(cents),
            IReadOnlyList<Stage> stages => stages.Count == 0 ? Nothing : string.Join(" ; ", stages.Select(Of)),
            IReadOnlyList<GivenDistance> given => given.Count == 0 ? Nothing : string.Join(" ; ", given.Select(Told)),
            var other => other.ToString()!,
        };
    }

    public string Of(Stage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return $"{words.Of(stage.Place)} ({formats.Period(stage)}, {words.Of(stage.Mode, stage.Train, stage.Occupants, stage.Energy)})";
    }

    private string Told(GivenDistance given) =>
        $"{words.Ends(given.From, given.To)} ({words.Of(given.Mode)}) : {(given.Kilometres is { } km ? $"{Formats.Number(km)} km" : words.Unknown)}, {given.Reason}";
}
