using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;

namespace Missions.Web.Features.Absences;

/// <summary>Takes a substitution back, at once. Someone without a right to it finds none.</summary>
public sealed class RevokeSubstitution(Write write, TimeProvider clock)
{
    public Task<bool> RunAsync(Guid actorId, bool ofAnyone, Guid id, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            var away = await db.Substitutions.SingleOrDefaultAsync(
                other => other.Id == id && (ofAnyone || other.PrincipalId == actorId), cancellation);
            if (away is null) return false;
            if (away.RevokedAt is not null) return true;
            var now = clock.GetUtcNow();
            away.Revoke(now);
            db.Record(OrganisationLog.SubstitutionRevoked, actorId, away.PrincipalId, now, new { SubstitutionId = away.Id, away.SubstituteId });
            return true;
        },
        cancellation);
}
