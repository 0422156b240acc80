using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Institutions;

/// <summary>Keeps the copy sheet of a payer; none makes it the default one.</summary>
public sealed class SaveCopySheet(Write write, TimeProvider clock)
{
    public Task RunAsync(Guid actorId, Guid id, IReadOnlyList<CopyLine> lines, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            var one = await db.Institutions.SingleAsync(candidate => candidate.Id == id, cancellation);
            one.Document = one.Document with { Sheet = lines };
            db.Record(OrganisationLog.InstitutionChanged, actorId, one.Id, clock.GetUtcNow(), new { one.Name, one.ShortName, one.Employs, one.Pays, one.TravelRulesUrl, one.Document });
        },
        cancellation);
}
