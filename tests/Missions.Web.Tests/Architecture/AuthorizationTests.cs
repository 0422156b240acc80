using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Missions.Web.Security;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Architecture;

public sealed class AuthorizationTests
{
    private static readonly List<string?> Named = typeof(Policies).GetFields()
        .Where(field => field.IsLiteral).Select(field => (string?)field.GetRawConstantValue()).ToList();

    /// <summary>A named policy or everyone: what applies when nothing is said would be a choice that nobody made.</summary>
    [Fact]
    public async Task Endpoint_Any_SaysWhoMayUseIt()
    {
        await using var app = await MissionsApp.StartAsync();
        var endpoints = app.Services.GetRequiredService<EndpointDataSource>().Endpoints;

        var silent = endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Where(endpoint => !endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => Named.Contains(data.Policy, StringComparer.Ordinal)))
            .Select(endpoint => endpoint.DisplayName);

        Assert.NotEmpty(endpoints);
        Assert.Empty(silent);
    }
}
