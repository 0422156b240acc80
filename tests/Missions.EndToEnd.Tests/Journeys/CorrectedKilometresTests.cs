using Microsoft.Playwright;
using Missions.EndToEnd.Tests.Infrastructure;
using Missions.EndToEnd.Tests.Pages;
using Missions.Testing.Pages;
using static Microsoft.Playwright.Assertions;

namespace Missions.EndToEnd.Tests.Journeys;

/// <summary>A traveller who knows the way better than the computation, typing among figures that keep arriving.</summary>
public sealed class CorrectedKilometresTests
{
    private const string Kilometres = "Distance de l’aller, en km";
    private const string Reason = "Motif de la distance donnée";
    private const string Why = "Passage-par-le-col-de-la-Schlucht";

    [Fact]
    public Task Km_TypedWhileTheLegsArrive_LoseNoKeyAndCount() => Journey.RunAsync(async journey =>
    {
        var form = new MissionFormScreen(await journey.SignInAsync(DemoAccounts.Traveller));
        await form.GoToAsync("/missions/new");
        await form.ChoosePlaceAsync("Lieu de mission", "Lyon");
        await form.Field("Moyen de transport").SelectOptionAsync("Voiture");
        await Expect(form.Estimate).ToContainTextAsync("Distance à vol d’oiseau");
        await Expect(form.Estimate.Locator("tbody")).ToContainTextAsync("Voiture");

        await form.Estimate.Locator("summary").ClickAsync();
        await form.Field(Kilometres).PressSequentiallyAsync("480,5", new() { Delay = 120 });
        await Expect(form.Estimate).ToContainTextAsync("sans lui, la distance calculée compte");
        // A save leaves 700 ms after a key: each of these comes while the figures of the one before are on their way.
        await form.Field(Reason).PressSequentiallyAsync(Why[..9], new() { Delay = 715 });
        await form.KeptAsync(() => form.Field(Reason).PressSequentiallyAsync(Why[9..]), Why);

        await Expect(form.Field(Kilometres)).ToHaveValueAsync("480,5");
        await Expect(form.Field(Reason)).ToHaveValueAsync(Why);
        await Expect(form.Field(Reason)).ToBeFocusedAsync();
        await Expect(form.Estimate).ToContainTextAsync("961");
        await Expect(form.Estimate).ToContainTextAsync("Distance donnée");
        await form.ExpectWellMadeAsync();

        await form.Page.ReloadAsync();
        await Expect(form.Estimate).ToContainTextAsync("Distance donnée");
    });
}
