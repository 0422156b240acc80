using Missions.Web.Presentation;

namespace Missions.Web.Infrastructure.Hosting;

/// <summary>
/// Pages that the key in their address opens to whoever has it. Nobody is told of that address: not the site that a link leads to, not a
/// cache, not a search engine. They stand alone: no menu leads anywhere else.
/// </summary>
public static class KeyedPages
{
    private static readonly object Marker = new();

    /// <summary>Remembers it for the whole request: an error page has another path.</summary>
    internal static void Mark(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(Links.Follow, StringComparison.OrdinalIgnoreCase)) context.Items[Marker] = true;
    }

    public static bool IsOne(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items.ContainsKey(Marker);
    }

    internal static void Protect(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
