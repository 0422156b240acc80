using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;

namespace Missions.Web.Features.Absences;

/// <summary>Takes a signing delegation back: from that instant on, nothing is signed by it, open pages included.</summary>
public sealed class RevokeDelegation(Write write, TimeProvider clock)
{
    /// <summary>Whether there is such a delegation.</summary>
    public Task<bool> RunAsync(Guid actorId, Guid id, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            if (await db.SigningDelegations.SingleOrDefaultAsync(other => other.Id == id, cancellation) is not { } delegation) return false;
            if (delegation.RevokedAt is not null) return true;
            var now = clock.GetUtcNow();
            delegation.Revoke(now);
            db.Record(
                OrganisationLog.DelegationRevoked, actorId, delegation.PrincipalId, now,
                new { DelegationId = delegation.Id, delegation.DelegateId, delegation.Reference });
            return true;
        },
        cancellation);
}
