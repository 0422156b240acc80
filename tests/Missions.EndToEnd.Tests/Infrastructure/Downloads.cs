using Microsoft.Playwright;

namespace Missions.EndToEnd.Tests.Infrastructure;

/// <summary>Files that pages hand over.</summary>
internal static class Downloads
{
    /// <summary>Clicks and waits for the file, through whatever page asks for patience before.</summary>
    public static async Task<(string Name, string Path)> DownloadAsync(this ILocator link)
    {
        var download = await link.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        return (download.SuggestedFilename, await download.PathAsync());
    }
}
