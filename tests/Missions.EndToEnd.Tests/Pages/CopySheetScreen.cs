using Microsoft.Playwright;
using Missions.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace Missions.EndToEnd.Tests.Pages;

/// <summary>What to type into the payer's tool, a copy button each.</summary>
internal sealed class CopySheetScreen(Screen same) : Screen(same)
{
    /// <summary>The lines that have something to copy.</summary>
    public ILocator Lines => Page.Locator(".copy-sheet tbody tr").Filter(new() { Has = Page.Locator(".copy-value") });

    public ILocator Said => Page.Locator("#copy-said");

    public ILocator Refused => Page.Locator("#copy-refused");

    /// <summary>Opens the sheet of the first mission whose number is missing.</summary>
    public async Task OpenFirstAsync()
    {
        await GoToAsync("/copy-sheets");
        await Page.Locator("main tbody a").First.ClickAsync();
        await Expect(Lines.First.GetByRole(AriaRole.Button)).ToBeVisibleAsync();
    }

    public ILocator Copy(string label) => Button($"Copier : {label}");

    /// <summary>What another program would paste.</summary>
    public Task<string> ClipboardAsync() => Page.EvaluateAsync<string>("navigator.clipboard.readText()");

    public Task<string> SelectedAsync() => Page.EvaluateAsync<string>("getSelection().toString()");

    /// <summary>Has the browser allow or deny what pages do with the clipboard.</summary>
    public async Task LetAsync(bool read, bool write)
    {
        var browser = await Page.Context.Browser!.NewBrowserCDPSessionAsync();
        var target = await (await Page.Context.NewCDPSessionAsync(Page)).SendAsync("Target.getTargetInfo");
        foreach (var (name, isAllowed) in new[] { ("clipboard-read", read), ("clipboard-write", write) })
        {
            await browser.SendAsync("Browser.setPermission", new()
            {
                ["permission"] = new Dictionary<string, object> { ["name"] = name },
                ["setting"] = isAllowed ? "granted" : "denied",
                ["browserContextId"] = target!.Value.GetProperty("targetInfo").GetProperty("browserContextId").GetString()!,
            });
        }
    }
}
