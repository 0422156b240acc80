namespace Missions.Web.Infrastructure.Hosting;

public static class HeadRequests
{
    /// <summary>Answers HEAD as GET, which link checkers ask for; the server leaves the body out (RFC 9110, 9.3.2).</summary>
    public static IApplicationBuilder UseHead(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
        return next(context);
    });
}
