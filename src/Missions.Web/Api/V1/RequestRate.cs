using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Missions.Web.Infrastructure.Hosting;

namespace Missions.Web.Api.V1;

/// <summary>600 requests a minute per <see cref="Subscriber"/>.</summary>
internal static class RequestRate
{
    public const string Policy = "api";
    public const int RequestsPerMinute = 600;

    public static void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) =>
        {
            var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var until) ? until : TimeSpan.FromMinutes(1);
            context.HttpContext.Response.Headers.RetryAfter =
                Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(Policy, context => Subscriber.PerMinute(context.Connection.RemoteIpAddress, RequestsPerMinute));
    }
}
