using System.Security.Cryptography;
using Missions.Web.Data;
using Missions.Workflow.Calendars;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>Records an opinion given outside, with the document that bears it.</summary>
public sealed class RecordOpinion(Write write, LabCalendar calendar, TimeProvider clock)
{
    public Task RunAsync(Decided decided, OutsideOpinion opinion, byte[]? document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(decided);
        ArgumentNullException.ThrowIfNull(opinion);
        var borne = document is null ? opinion : opinion with { DocumentSha256 = Convert.ToHexStringLower(SHA256.HashData(document)) };
        return write.InTransaction(
            async db =>
            {
                var authority = await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation);
                var mission = await db.GetMissionAsync(decided.MissionId, cancellation);
                mission.RecordOpinion(decided.Fence, decided.PersonId, borne, decided.Comment, authority);
                if (document is not null) db.OpinionDocuments.Add(new() { StepId = decided.Fence.StepId, Content = document });
            },
            cancellation);
    }
}
