using Microsoft.AspNetCore.Authorization;
using Missions.Workflow.Organisation;

namespace Missions.Web.Security;

/// <summary>The person holds one of these roles today, or replaces someone who does.</summary>
public sealed record HoldsOneOf(params IReadOnlyList<Role> Roles) : IAuthorizationRequirement;

/// <summary>Answers from the organisation as it stands at this request.</summary>
public sealed class HoldsOneOfHandler(CurrentPerson person) : AuthorizationHandler<HoldsOneOf>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, HoldsOneOf requirement)
    {
        if (person.OptionalId is not { } id) return;
        var rights = (await person.AuthorityAsync()).RightsOf(id);
        if (rights.Any(right => requirement.Roles.Contains(right.Grant.Role))) context.Succeed(requirement);
    }
}
