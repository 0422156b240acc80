using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Missions.Testing.Pages;

namespace Missions.EndToEnd.Tests.Infrastructure;

/// <summary>What one person has before their eyes. Page objects derive from it or wrap its page.</summary>
public class Screen
{
    private readonly List<string> _scriptErrors;

    public Screen(IPage page)
        : this(page, [])
    {
        page.PageError += (_, error) => _scriptErrors.Add(error);
        page.Console += (_, message) =>
        {
            // An error page is told twice, once as itself; a missing picture or script is told here alone.
            if (message.Type == "error" && !message.Location.StartsWith(page.Url, StringComparison.Ordinal))
                _scriptErrors.Add($"{message.Text} ({message.Location})");
        };
    }

    /// <summary>Another view of what the same person sees.</summary>
    protected Screen(Screen same)
        : this(same.Page, same._scriptErrors)
    {
    }

    private Screen(IPage page, List<string> scriptErrors) => (Page, _scriptErrors) = (page, scriptErrors);

    public IPage Page { get; }

    /// <summary>What scripts complained of so far; a journey that ends with any has failed.</summary>
    public IReadOnlyList<string> ScriptErrors => _scriptErrors;

    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public ILocator Field(string label) => Page.GetByLabel(Exactly(label));

    public ILocator Button(string text) => Page.GetByRole(AriaRole.Button, new() { Name = text, Exact = true });

    public ILocator Link(string text) => Page.GetByRole(AriaRole.Link, new() { Name = text, Exact = true });

    public Task GoToAsync(string path) => Page.GotoAsync(path);

    public async Task SignInAsync(string account)
    {
        if (await Page.Locator("input[type=password]").CountAsync() == 0)
            await GoToAsync(Visitor.SignInPath);
        await Page.Locator(Visitor.AccountSelector).FillAsync(account);
        await Page.Locator("input[type=password]").FillAsync(DemoAccounts.Password);
        await Page.Locator("form:has(input[type=password]) [type=submit]").ClickAsync();
        await Assertions.Expect(Page.Locator("input[type=password]")).ToHaveCountAsync(0);
    }

    /// <summary>Nothing sticks out sideways, and axe finds nothing that WCAG 2.1 AA forbids.</summary>
    public async Task ExpectWellMadeAsync()
    {
        var overflow = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{Page.Url} is {overflow} px wider than its window.");

        var found = await Page.RunAxe(new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] } });
        var wrong = found.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}: {string.Join(" ; ", violation.Nodes.Select(node => node.Html + " " + string.Join(" ", node.Any.Select(check => check.Message))))}").ToList();
        Assert.True(wrong.Count == 0, $"{Page.Url}\n{string.Join('\n', wrong)}");
    }

    /// <summary>A label with or without the star of a mandatory field.</summary>
    private static Regex Exactly(string label) =>
        new($@"^\s*{Regex.Escape(label)}\s*\*?\s*$", RegexOptions.None, TimeSpan.FromSeconds(1));
}
