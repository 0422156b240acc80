using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Organisation;

namespace Missions.Web.Security;

/// <summary>The person holds the role today over the whole laboratory: on its topmost unit, for every employer.</summary>
public sealed record HoldsOverLaboratory(Role Role) : IAuthorizationRequirement;

public sealed class HoldsOverLaboratoryHandler(CurrentPerson person, MissionsDbContext db) : AuthorizationHandler<HoldsOverLaboratory>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, HoldsOverLaboratory requirement)
    {
        if (person.OptionalId is not { } id) return;
        var units = (await person.AuthorityAsync()).RightsOf(id)
            .Where(right => right.Grant.Role == requirement.Role && right.Grant.EmployerId is null)
            .Select(right => right.Grant.UnitId)
            .ToList();
        if (units.Count > 0 && await db.Units.AnyAsync(unit => unit.ParentId == null && units.Contains(unit.Id))) context.Succeed(requirement);
    }
}
