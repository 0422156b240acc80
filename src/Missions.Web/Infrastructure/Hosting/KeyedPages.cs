using System.Text.RegularExpressions;
using Missions.Web.Presentation;

namespace Missions.Web.Infrastructure.Hosting;

/// <summary>
/// Pages that the key in their address opens to whoever has it. Nobody is told of that address: not the site that a link leads to, not a
/// cache, not a search engine. They stand alone: no menu leads anywhere else.
/// </summary>
public static partial class KeyedPages
{
    private static readonly object Marker = new();

    /// <summary>Remembers it for the whole request: an error page has another path.</summary>
    internal static void Mark(HttpContext context)
    {
        if (Has(context.Request.Path)) context.Items[Marker] = true;
    }

    /// <summary>Whether a path is of such a page.</summary>
    public static bool Has(PathString path) =>
        path.StartsWithSegments(Links.Follow, StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments(Links.Confirm, StringComparison.OrdinalIgnoreCase);

    public static bool IsOne(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items.ContainsKey(Marker);
    }

    /// <summary>A text without the keys in it, for those who may read the text and not what a key opens.</summary>
    public static string Hide(string text) => Key().Replace(text, "…");

    internal static void Protect(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex, nofollow";
    }

    [GeneratedRegex(@"(?<=/(follow|confirm(/travel)?)\?key=)[\w-]+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();
}
