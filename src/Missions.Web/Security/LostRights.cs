using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Security;

/// <summary>
/// Whether a person could act on a mission until lately, by a role, a substitution or a delegation that was revoked or has ended since:
/// such a person had its page open, and learns nothing from a sentence.
/// </summary>
public sealed class LostRights(MissionsDbContext db)
{
    private const int Days = 2;

    private const MissionRelation Acting = MissionRelation.Manager | MissionRelation.Decider | MissionRelation.OnRoute;

    public async Task<bool> HadAsync(Guid personId, Mission mission, Authority authority, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(mission);
        ArgumentNullException.ThrowIfNull(authority);
        if (mission.Round == 0) return false;
        var (since, sinceDay, today) = (authority.At.AddDays(-Days), authority.Today.AddDays(-Days), authority.Today);
        var replaced = await db.Substitutions.AsNoTracking()
            .Where(away => away.SubstituteId == personId && (away.RevokedAt >= since || (away.Until < today && away.Until >= sinceDay)))
            .Select(away => away.PrincipalId).ToListAsync(cancellation);
        if (replaced.Exists(principal => (mission.RelationOf(principal, authority) & Acting) != MissionRelation.None)) return true;

        var delegations = await db.SigningDelegations.AsNoTracking()
            .Where(delegation => delegation.DelegateId == personId && (delegation.RevokedAt >= since || (delegation.Until < today && delegation.Until >= sinceDay)))
            .ToListAsync(cancellation);
        var grants = await db.RoleGrants.AsNoTracking()
            .Where(grant => grant.PersonId == personId && (grant.RevokedAt >= since || (grant.Until < today && grant.Until >= sinceDay)))
            .ToListAsync(cancellation);
        return grants.Concat(delegations.SelectMany(delegation => delegation.Grants()))
            .Any(grant => (grant.Role == Role.Manager || mission.Steps.Any(step => step.Role == grant.Role)) && authority.UnitsOf(grant).Contains(mission.UnitId));
    }
}
