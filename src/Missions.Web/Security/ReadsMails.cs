using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Missions.Web.Infrastructure.Product;
using Missions.Workflow.Organisation;

namespace Missions.Web.Security;

/// <summary>The person administers; in the demonstration, where mails go nowhere, anyone signed in may read them all.</summary>
public sealed record ReadsMails : IAuthorizationRequirement;

/// <summary>Answers from the organisation as it stands at this request.</summary>
public sealed class ReadsMailsHandler(CurrentPerson person, IOptions<DemoOptions> demo) : AuthorizationHandler<ReadsMails>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, ReadsMails requirement)
    {
        if (person.OptionalId is not null && (demo.Value.Enabled || await person.HoldsAsync(Role.Administrator))) context.Succeed(requirement);
    }
}
