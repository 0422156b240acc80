using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Orders;

/// <summary>Reads what is to be signed, for those whom the signature awaits.</summary>
public sealed class SignPages(MissionsDbContext db, MissionAccess access, CurrentPerson person)
{
    public const MissionRelation Related = MissionRelation.Manager | MissionRelation.Decider | MissionRelation.OnRoute;

    /// <returns>Null when no signature of this mission awaits the reader.</returns>
    public async Task<SignPage?> FindAsync(Guid missionId, CancellationToken cancellation)
    {
        if (await access.FindAsync(missionId, MissionRelation.Decider, cancellation) is not { ActiveStep: { Kind: StepKind.Signature } step } mission) return null;
        var candidate = (await person.AuthorityAsync()).CandidateFor(person.Id, step, mission.Scope);
        return candidate?.Grant is not { } grant ? null : new SignPage
        {
            Mission = mission,
            Step = step,
            Content = await SnapshotBuilder.FreezeAsync(db, mission, cancellation),
            Grant = grant,
            RecordsOutside = candidate.RecordsOutside,
            Signatory = await db.People.Where(p => p.Id == person.Id).Select(p => p.GivenName + " " + p.FamilyName).SingleAsync(cancellation),
        };
    }
}
