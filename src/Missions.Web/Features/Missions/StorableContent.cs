using System.Reflection;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>What can be kept of a content: a field out of its bounds keeps what it had before.</summary>
public static class StorableContent
{
    public static MissionContent Of(MissionContent content, MissionContent kept)
    {
        var storable = content with { };
        foreach (var field in OutOfBounds(content).Select(Property).Distinct())
            field.SetValue(storable, field.GetValue(kept));
        return storable;
    }

    private static IEnumerable<ContentProblem> OutOfBounds(MissionContent content) => ContentRules.CheckBounds(content)
        .Where(problem => problem.Fault is ContentFault.TooLong or ContentFault.TooMany or ContentFault.OutOfRange);

    private static PropertyInfo Property(ContentProblem problem) => typeof(MissionContent).GetProperty(problem.Field.Split('[')[0])!;
}
