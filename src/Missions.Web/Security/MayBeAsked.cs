using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Organisation;

namespace Missions.Web.Security;

/// <summary>A step of a route may ask the person: they hold a deciding role today, replace someone who does, or were named on a route.</summary>
public sealed record MayBeAsked : IAuthorizationRequirement;

/// <summary>Answers from the organisation and the routes as they stand at this request.</summary>
public sealed class MayBeAskedHandler(MissionsDbContext db, CurrentPerson person) : AuthorizationHandler<MayBeAsked>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, MayBeAsked requirement)
    {
        if (person.OptionalId is not { } id) return;
        var authority = await person.AuthorityAsync();
        var decides = authority.RightsOf(id).Any(right =>
            right.Grant.Role is Role.Manager or Role.BudgetHolder or Role.SecurityOfficer or Role.Signatory);
        if (decides || await IsNamedAsync(authority.PrincipalsOf(id))) context.Succeed(requirement);
    }

    private Task<bool> IsNamedAsync(IReadOnlyList<Guid> people) =>
        db.RouteSteps.AnyAsync(step => step.PersonId != null && people.Contains(step.PersonId.Value));
}
