using Microsoft.AspNetCore.Mvc;

namespace Missions.Web.Features.Mails;

/// <summary>The HTML of a mail inside a page of ours, as a mail program would show it: its own styles, no script, links that leave the frame.</summary>
public sealed class ShownMail(string html) : IActionResult
{
    private const string ContentPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation";

    public Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.HttpContext.Response.Headers.ContentSecurityPolicy = ContentPolicy;
        var shown = html.Replace("<head>", "<head><base target=\"_top\">", StringComparison.Ordinal);
        return new ContentResult { Content = shown, ContentType = "text/html; charset=utf-8" }.ExecuteResultAsync(context);
    }
}
