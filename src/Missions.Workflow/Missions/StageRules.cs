using Missions.Geo.Places;

namespace Missions.Workflow.Missions;

/// <summary>The rules on stages: each within the mission, in order, and the place of the mission among them.</summary>
internal static class StageRules
{
    public static IEnumerable<ContentProblem> Check(MissionContent content)
    {
        var earliest = content.DepartsOn;
        for (var i = 0; i < content.Stages.Count; i++)
        {
            var stage = content.Stages[i];
            if (stage.Place.Name.Length > ContentRules.MaximumPlaceName)
                yield return new(Field(i, nameof(Stage.Place)), ContentFault.TooLong, ContentRules.MaximumPlaceName);
            if (stage.Occupants is < 1 or > 9)
                yield return new(Field(i, nameof(Stage.Occupants)), ContentFault.OutOfRange, 9);
            if (stage.ArrivesOn < earliest || stage.ArrivesOn > content.ReturnsOn)
                yield return new(Field(i, nameof(Stage.ArrivesOn)), ContentFault.OutOfOrder);
            if (stage.LeavesOn < (stage.ArrivesOn ?? earliest) || stage.LeavesOn > content.ReturnsOn)
                yield return new(Field(i, nameof(Stage.LeavesOn)), ContentFault.OutOfOrder);
            if (stage.ArrivesOn is not null && stage.ArrivesOn == stage.LeavesOn && stage.LeavesAt < stage.ArrivesAt)
                yield return new(Field(i, nameof(Stage.LeavesAt)), ContentFault.OutOfOrder);
            earliest = stage.LeavesOn ?? stage.ArrivesOn ?? earliest;
        }

        if (content is { Stages.Count: > 0, Destination: { } destination }
            && !content.Stages.Any(stage => SamePlace(stage.Place, destination)))
        {
            yield return new(nameof(content.Stages), ContentFault.NotAmongStages);
        }
    }

    private static bool SamePlace(Place one, Place other) =>
        one.Position is { } here && other.Position is { } there
            ? here == there
            : string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);

    private static string Field(int stage, string property) => FormattableString.Invariant($"{nameof(MissionContent.Stages)}[{stage}].{property}");
}
