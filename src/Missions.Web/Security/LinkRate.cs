using Microsoft.AspNetCore.RateLimiting;
using Missions.Web.Infrastructure.Hosting;

namespace Missions.Web.Security;

/// <summary>How often one address may come by a link, known or guessed. Whoever guesses has 2²⁵⁶ to try besides.</summary>
public static class LinkRate
{
    public const string Policy = "links";
    public const int RequestsPerMinute = 120;

    public static void AddTo(RateLimiterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.AddPolicy(Policy, context => Subscriber.PerMinute(context.Connection.RemoteIpAddress, RequestsPerMinute));
    }
}
