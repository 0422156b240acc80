using Microsoft.Playwright;
using Missions.EndToEnd.Tests.Infrastructure;
using Missions.EndToEnd.Tests.Pages;
using Missions.Testing.Pages;
using static Microsoft.Playwright.Assertions;

namespace Missions.EndToEnd.Tests.Journeys;

/// <summary>A manager copies the values of a signed request into the payer's tool.</summary>
public sealed class CopySheetTests
{
    [Fact]
    public Task EveryLine_Copied_IsInTheClipboardAsItIsShown() => OnASheetAsync(async sheet =>
    {
        await sheet.LetAsync(read: true, write: true);
        var labels = await sheet.Lines.Locator("th").AllTextContentsAsync();
        Assert.True(labels.Count > 15, $"{labels.Count} lines to copy.");

        foreach (var label in labels)
        {
            await sheet.Copy(label).ClickAsync();
            await Expect(sheet.Said).ToHaveTextAsync($"{label} : copié");
            var line = sheet.Lines.Filter(new() { Has = sheet.Copy(label) });
            await Expect(line).ToHaveClassAsync("is-copied");
            Assert.Equal(await line.Locator(".copy-value").TextContentAsync(), await sheet.ClipboardAsync());
        }

        await sheet.ExpectWellMadeAsync();
    });

    [Fact]
    public Task Line_ByTheKeyboardAlone_IsCopied() => OnASheetAsync(async sheet =>
    {
        await sheet.LetAsync(read: true, write: true);
        await sheet.Button("Imprimer").FocusAsync();
        await sheet.Page.Keyboard.PressAsync("Tab"); // to the signed document
        await sheet.Page.Keyboard.PressAsync("Tab");
        var first = sheet.Lines.First;
        await Expect(first.GetByRole(AriaRole.Button)).ToBeFocusedAsync();

        await sheet.Page.Keyboard.PressAsync("Enter");

        await Expect(first).ToHaveClassAsync("is-copied");
        Assert.Equal(await first.Locator(".copy-value").TextContentAsync(), await sheet.ClipboardAsync());
        await Expect(first.GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        await sheet.Page.Keyboard.PressAsync("Tab");
        await sheet.Page.Keyboard.PressAsync("Space");
        await Expect(sheet.Lines.Nth(1)).ToHaveClassAsync("is-copied");
        Assert.Equal(await sheet.Lines.Nth(1).Locator(".copy-value").TextContentAsync(), await sheet.ClipboardAsync());
    });

    // As on a page without https, where pages have the older command alone.
    [Fact]
    public Task Line_WhereThePageMayNotWriteTheClipboard_IsCopiedByTheOlderCommand() => OnASheetAsync(async sheet =>
    {
        await sheet.LetAsync(read: true, write: false);

        await sheet.Copy("Nom de famille").ClickAsync();

        await Expect(sheet.Said).ToHaveTextAsync("Nom de famille : copié");
        Assert.Equal("Marchand", await sheet.ClipboardAsync());
    });

    [Fact]
    public Task Line_WhereTheBrowserRefusesToCopy_IsSelectedAndSaysWhichKeysCopyIt() => OnASheetAsync(async sheet =>
    {
        await sheet.LetAsync(read: true, write: false);
        await sheet.Page.EvaluateAsync("document.execCommand = () => false"); // as browsers do where a policy forbids it

        await sheet.Copy("Nom de famille").ClickAsync();

        await Expect(sheet.Said).ToHaveTextAsync("Nom de famille : sélectionné, copiez avec Ctrl+C ou ⌘C");
        await Expect(sheet.Lines.Filter(new() { Has = sheet.Refused })).ToContainTextAsync("Marchand");
        await Expect(sheet.Refused).ToBeVisibleAsync();
        Assert.Equal("Marchand", await sheet.SelectedAsync());
        await sheet.ExpectWellMadeAsync();

        await sheet.Page.Keyboard.PressAsync("Control+C");
        Assert.Equal("Marchand", await sheet.ClipboardAsync());
    }, Display.Phone);

    private static Task OnASheetAsync(Func<CopySheetScreen, Task> story, Display? display = null, [System.Runtime.CompilerServices.CallerMemberName] string test = "") => Journey.RunAsync(
        async journey =>
        {
            var sheet = new CopySheetScreen(await journey.SignInAsync(DemoAccounts.Manager, display));
            await sheet.OpenFirstAsync();
            await story(sheet);
        },
        test: test);
}
