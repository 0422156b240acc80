using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Missions.EndToEnd.Tests.Infrastructure;

namespace Missions.EndToEnd.Tests.Pages;

/// <summary>The lists where people find a request: their own missions, and what awaits their decision.</summary>
internal sealed class RequestsScreen(Screen same) : Screen(same)
{
    /// <summary>The row of the request with this purpose.</summary>
    public ILocator Row(string purpose) => Page.Locator(".mission-row, .request").Filter(new() { HasText = purpose });

    public async Task OpenAsync(string menu)
    {
        await Page.Locator("header").GetByRole(AriaRole.Link, new() { Name = menu, Exact = true }).ClickAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync(menu);
    }

    /// <summary>Follows the row's link whose name begins so.</summary>
    public Task FollowAsync(string purpose, string link) =>
        Row(purpose).GetByRole(AriaRole.Link, new() { NameRegex = new($"^{Regex.Escape(link)}", RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
}
