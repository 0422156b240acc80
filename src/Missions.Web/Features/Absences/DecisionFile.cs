using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Absences;

/// <summary>Finds the decision of a delegation for those who may read it; for others there is none.</summary>
public sealed class DecisionFile(MissionsDbContext db, CurrentPerson current)
{
    public async Task<DelegationDocument?> FindAsync(Guid delegationId, CancellationToken cancellation)
    {
        var (me, administers) = (current.Id, await current.HoldsAsync(Role.Administrator));
        return await db.DelegationDocuments.AsNoTracking().SingleOrDefaultAsync(
            document => document.DelegationId == delegationId && db.SigningDelegations.Any(
                delegation => delegation.Id == delegationId && (administers || delegation.PrincipalId == me || delegation.DelegateId == me)),
            cancellation);
    }
}
