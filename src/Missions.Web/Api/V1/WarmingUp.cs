using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Missions.Web.Api.V1;

/// <summary>The answer while the index of places is being built: 503, with when to come back.</summary>
internal static class WarmingUp
{
    private const int Seconds = 5;

    public static IResult Result(IStringLocalizer<Shared> text) => new Later(new()
    {
        Status = StatusCodes.Status503ServiceUnavailable,
        Title = text["La recherche de lieux se prépare"],
        Detail = text["La recherche de lieux se prépare\u00a0: réessayez dans quelques secondes."],
    });

    private sealed class Later(ProblemDetails problem) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.RetryAfter = Seconds.ToString(CultureInfo.InvariantCulture);
            return Results.Problem(problem).ExecuteAsync(httpContext);
        }
    }
}
