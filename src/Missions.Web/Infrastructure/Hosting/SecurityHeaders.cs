namespace Missions.Web.Infrastructure.Hosting;

public static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>On every answer: put back on those that an error cleared, and left as they are where an action set its own.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        KeyedPages.Mark(context);
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.TryAdd("Content-Security-Policy", ContentPolicy);
            headers.XContentTypeOptions = "nosniff";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Referrer-Policy"] = KeyedPages.IsOne(context) ? "no-referrer" : "same-origin";
            if (KeyedPages.IsOne(context)) KeyedPages.Protect(headers);
            return Task.CompletedTask;
        });
        return next(context);
    });
}
