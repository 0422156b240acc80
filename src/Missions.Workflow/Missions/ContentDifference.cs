using System.Reflection;
using System.Text.Json;

namespace Missions.Workflow.Missions;

/// <summary>A field that changed.</summary>
/// <param name="Field">The property of <see cref="MissionContent"/>.</param>
/// <param name="Before">The former value as JSON text.</param>
/// <param name="After">The new value as JSON text.</param>
public sealed record ContentDifference(string Field, string Before, string After)
{
    private static readonly PropertyInfo[] Fields =
        [.. typeof(MissionContent).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite)];

    /// <summary>The fields in which two contents differ, in the order of the form; empty when they say the same.</summary>
    public static IReadOnlyList<ContentDifference> Between(MissionContent before, MissionContent after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return
        [
            .. from field in Fields
               let was = Text(field, before)
               let becomes = Text(field, after)
               where was != becomes
               select new ContentDifference(field.Name, was, becomes),
        ];
    }

    private static string Text(PropertyInfo field, MissionContent content) =>
        JsonSerializer.Serialize(field.GetValue(content), field.PropertyType, WorkflowJson.Options);
}
