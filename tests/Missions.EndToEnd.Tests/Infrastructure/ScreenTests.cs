using Microsoft.Playwright;
using Missions.Testing.Pages;

namespace Missions.EndToEnd.Tests.Infrastructure;

public sealed class ScreenTests
{
    [Fact]
    public async Task SignIn_Traveller_OpensTheFirstPageWithAHeading() => await Journey.RunAsync(async journey =>
    {
        var screen = await journey.SignInAsync(DemoAccounts.Traveller);

        await Assertions.Expect(screen.Heading).ToBeVisibleAsync();
    });

    [Fact]
    public async Task ExpectWellMade_PageWiderThanThePhone_Fails() => await Journey.RunAsync(async journey =>
    {
        var screen = await journey.OpenAsync(Display.Phone);
        await screen.Page.EvaluateAsync("document.body.style.width = '500px'");

        var failure = await Assert.ThrowsAnyAsync<Exception>(screen.ExpectWellMadeAsync);

        Assert.Contains("wider than its window", failure.Message, StringComparison.Ordinal);
    });

    [Fact]
    public async Task ExpectWellMade_FieldWithoutALabel_Fails() => await Journey.RunAsync(async journey =>
    {
        var screen = await journey.OpenAsync();
        await screen.Page.EvaluateAsync("document.querySelectorAll('label').forEach(label => label.remove())");

        var failure = await Assert.ThrowsAnyAsync<Exception>(screen.ExpectWellMadeAsync);

        Assert.Contains("label", failure.Message, StringComparison.Ordinal);
    });
}
