using System.Text.Json.Serialization;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Data.Jobs;

/// <summary>The payload of a job that a mission awaits.</summary>
/// <param name="SubjectId">The step or order it is about.</param>
/// <param name="Language">Which file of an order; left out of the text for the French one.</param>
public sealed record AwaitedSubject(
    Guid SubjectId,
    [property: JsonConverter(typeof(JsonStringEnumConverter<Language>)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Language Language = Language.French)
{
    public static Job JobOf(AwaitedWork work, Guid missionId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(work);
        return Job.Of(work.Kind, work.Key, missionId, now, work.DueAt, new AwaitedSubject(work.SubjectId, work.Language));
    }
}
