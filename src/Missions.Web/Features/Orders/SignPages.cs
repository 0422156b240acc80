using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Presentation;
using Missions.Web.Presentation.Sheets;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Orders;

/// <summary>Reads what is to be signed, for those whom the signature awaits.</summary>
public sealed class SignPages(MissionsDbContext db, MissionAccess access, CurrentPerson person, PeopleNames people, VersionChanges versions)
{
    public const MissionRelation Related = MissionAccess.Deciders;

    public const string RiskChanged = "Le risque a changé depuis l’avis sûreté : rien n’a été signé, la demande retourne à l’avis sûreté.";

    /// <returns>Null when no signature of this mission awaits the reader.</returns>
    public async Task<SignPage?> FindAsync(Guid missionId, CancellationToken cancellation)
    {
        if (await access.FindAsync(missionId, MissionRelation.Decider, cancellation) is not { } mission) return null;
        var authority = await person.AuthorityAsync();
        var awaited = mission.AwaitedFrom(person.Id, authority);
        return awaited is not ({ Kind: StepKind.Signature } step, { Grant: { } grant } candidate) ? null : new SignPage
        {
            Mission = mission,
            Step = step,
            Content = await SnapshotBuilder.FreezeAsync(db, mission, cancellation),
            Grant = grant,
            RecordsOutside = candidate.RecordsOutside,
            Signatory = await NameAsync(person.Id, cancellation),
            Amendment = await versions.AmendmentAsync(mission, cancellation),
            Risk = new(authority.Risk.Of(mission.Content), OpinionLine.Of(mission), BeforeSignature: true),
            Questions = QuestionLine.Of(mission, await people.OfAsync(QuestionLine.PeopleIn(mission), cancellation)),
            SignsFor = candidate.Actor.ForAnother ? await NameAsync(candidate.Actor.PrincipalId, cancellation) : null,
        };
    }

    private Task<string> NameAsync(Guid id, CancellationToken cancellation) =>
        db.People.Where(p => p.Id == id).Select(p => p.GivenName + " " + p.FamilyName).SingleAsync(cancellation);
}
