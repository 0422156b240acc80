using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Missions.Web.Data;
using Missions.Web.Infrastructure.Errors;

namespace Missions.Web.Security;

/// <summary>
/// Checks at each request that the session still counts: a deactivation or a change of password ends it at once,
/// on every replica.
/// </summary>
public sealed class SessionCookieEvents(MissionsDbContext db, IOptions<IdentityOptions> identity) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        // The page that says so cannot ask the database either, and shows nothing of anyone; a rule refused whoever was checked a moment ago.
        if (context.HttpContext.Features.Get<IExceptionHandlerFeature>() is { Error: var error } && (DatabaseAway.IsBehind(error) || RuleConflict.IsBehind(error))) return;
        var id = Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var known) ? known : (Guid?)null;
        var stamp = context.Principal?.FindFirst(identity.Value.ClaimsIdentity.SecurityStampClaimType)?.Value;
        var counts = id is not null && stamp is not null && await db.Users
            .AnyAsync(a => a.Id == id && a.SecurityStamp == stamp && db.People.Any(p => p.Id == id && p.Active), context.HttpContext.RequestAborted);
        if (counts)
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>
    /// A script that saves or asks in the background must learn that the session is over, not receive a sign-in page; and a form that is
    /// sent after its session gets the page that gives back what was typed.
    /// </summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (HttpMethods.IsPost(context.Request.Method) || IsFromScript(context.Request))
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsFromScript(HttpRequest request)
        => request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            || request.Headers.ContainsKey("HX-Request")
            || request.Headers.XRequestedWith.Count > 0
            || request.Headers["Sec-Fetch-Dest"] == "empty";
}
