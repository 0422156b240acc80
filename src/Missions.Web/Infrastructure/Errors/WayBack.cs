using System.Text.RegularExpressions;
using Missions.Web.Infrastructure.Hosting;
using Missions.Web.Presentation;

namespace Missions.Web.Infrastructure.Errors;

/// <summary>From an action on a mission that was refused to the page that shows that mission as it stands.</summary>
public static partial class WayBack
{
    public static string? From(string path, QueryString query = default) => Action().Match(path) switch
    {
        { Success: true } action => action.Groups["page"].Value,
        _ when new PathString(path).StartsWithSegments(Links.Follow, StringComparison.OrdinalIgnoreCase) => Links.Follow + query,
        _ when KeyedPages.Has(path) => path + query,
        _ => null,
    };

    [GeneratedRegex("^(?<page>/(missions|approvals)/[0-9a-f-]{36}|/orders/[0-9a-f-]{36}/sign)(/|$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Action();
}
