using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Roles;

/// <summary>Gives a role on a unit.</summary>
public sealed class GrantRole(Write write, TimeProvider clock)
{
    /// <summary>Nothing is written when there is a problem. The form has passed <see cref="GrantRules.OfForm"/>.</summary>
    public Task<GrantProblem?> RunAsync(Guid actorId, GrantForm form, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            await db.People.Where(person => person.Id == form.PersonId)
                .ExecuteUpdateAsync(set => set.SetProperty(person => person.Active, person => person.Active), cancellation);
            if (await GrantRules.OfOrganisationAsync(db, form, cancellation) is { } problem) return problem;
            var now = clock.GetUtcNow();
            var grant = GrantOf(form, now);
            db.RoleGrants.Add(grant);
            db.Record(OrganisationLog.RoleGranted, actorId, grant.PersonId, now, new
            {
                GrantId = grant.Id,
                grant.Role,
                grant.UnitId,
                grant.EmployerId,
                grant.From,
                grant.Until,
                grant.Capacity,
            });
            return null;
        },
        cancellation);

    private static RoleGrant GrantOf(GrantForm form, DateTimeOffset at) => new(
            Guid.CreateVersion7(at), form.PersonId!.Value, form.Role!.Value, form.UnitId!.Value, form.From!.Value, form.Until, form.EmployerId,
            form.Role == Role.Signatory ? form.Capacity!.Trim() : null);
}
