using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Missions;

namespace Missions.Web.Security;

/// <summary>
/// The only way to read one mission: by relation to it. Someone without any of the relations asked for gets null, hence the same 404 as
/// for a mission that does not exist. Whoever sends a form after their right was taken back is told so instead.
/// </summary>
public sealed class MissionAccess(MissionsDbContext db, CurrentPerson person, LostRights lost)
{
    public const MissionRelation Anyone = MissionRelation.Traveller | MissionRelation.EnteredBy | MissionRelation.Manager
        | MissionRelation.Decider | MissionRelation.OnRoute;

    /// <summary>Those who decide on it, or did, and those who administer it.</summary>
    public const MissionRelation Deciders = MissionRelation.Manager | MissionRelation.Decider | MissionRelation.OnRoute;

    public const MissionRelation Owner = MissionRelation.Traveller | MissionRelation.EnteredBy;

    /// <summary>For those who type its values elsewhere, and who arrange how.</summary>
    public async Task<Mission?> FindToCopyAsync(Guid id, CancellationToken cancellation = default) =>
        await db.FindMissionAsync(id, cancellation) is { } mission && CopyRight.Has(person.Id, mission, await person.AuthorityAsync()) ? mission : null;

    /// <summary>The mission that an order is of.</summary>
    public async Task<Mission?> FindOfOrderAsync(Guid orderId, MissionRelation asked, CancellationToken cancellation = default) => await FindAsync(
        await db.Missions.Where(mission => mission.Orders.Any(order => order.Id == orderId)).Select(mission => mission.Id).SingleOrDefaultAsync(cancellation), asked, cancellation);

    public async Task<Mission?> FindAsync(Guid id, MissionRelation asked, CancellationToken cancellation = default)
    {
        if (await db.FindMissionAsync(id, cancellation) is not { } mission) return null;
        var authority = await person.AuthorityAsync();
        if ((mission.RelationOf(person.Id, authority) & asked) != MissionRelation.None) return mission;
        return person.IsPosting && await lost.HadAsync(person.Id, mission, authority, cancellation)
            ? throw new MissionRuleException(MissionRuleException.Codes.RightLost)
            : null;
    }
}
