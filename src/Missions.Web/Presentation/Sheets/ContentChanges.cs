using System.Text.Json;
using Missions.Workflow.Missions;

namespace Missions.Web.Presentation.Sheets;

/// <summary>Tells what two contents say differently, field by field; stages one by one.</summary>
public sealed class ContentChanges(Words words, ContentValues values)
{
    public IEnumerable<FieldChange> Of(ContentDifference difference, IReadOnlyDictionary<Guid, string> names)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return difference.Field == nameof(MissionContent.Stages)
            ? Stages(Read(difference.Before), Read(difference.After))
            : [new(words.Field(difference.Field), values.Of(difference.Field, difference.Before, names), values.Of(difference.Field, difference.After, names))];
    }

    // What both begin and end with is the same; what is between is told in order, so that one stage more moves no other.
    private IEnumerable<FieldChange> Stages(IReadOnlyList<Stage> before, IReadOnlyList<Stage> after)
    {
        var shortest = Math.Min(before.Count, after.Count);
        var head = Enumerable.Range(0, shortest).TakeWhile(i => before[i] == after[i]).Count();
        var tail = Enumerable.Range(1, shortest - head).TakeWhile(i => before[^i] == after[^i]).Count();
        for (var i = head; i < Math.Max(before.Count, after.Count) - tail; i++)
            yield return new(words.StageNumber(i + 1), Told(before, i, tail), Told(after, i, tail));
    }

    private string Told(IReadOnlyList<Stage> stages, int i, int tail) => i < stages.Count - tail ? values.Of(stages[i]) : ContentValues.Nothing;

    private static IReadOnlyList<Stage> Read(string json) => JsonSerializer.Deserialize<IReadOnlyList<Stage>>(json, WorkflowJson.Options) ?? [];
}
