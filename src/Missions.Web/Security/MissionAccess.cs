using Missions.Web.Data;
using Missions.Workflow.Missions;

namespace Missions.Web.Security;

/// <summary>
/// The only way to read one mission: by relation to it. Someone without any of the relations asked for gets null, hence the same 404 as
/// for a mission that does not exist.
/// </summary>
public sealed class MissionAccess(MissionsDbContext db, CurrentPerson person)
{
    public const MissionRelation Anyone = MissionRelation.Traveller | MissionRelation.EnteredBy | MissionRelation.Manager
        | MissionRelation.Decider | MissionRelation.OnRoute;

    public const MissionRelation Owner = MissionRelation.Traveller | MissionRelation.EnteredBy;

    public async Task<Mission?> FindAsync(Guid id, MissionRelation asked, CancellationToken cancellation = default)
    {
        if (await db.FindMissionAsync(id, cancellation) is not { } mission) return null;
        var relation = mission.RelationOf(person.Id, await person.AuthorityAsync());
        return (relation & asked) == MissionRelation.None ? null : mission;
    }
}
