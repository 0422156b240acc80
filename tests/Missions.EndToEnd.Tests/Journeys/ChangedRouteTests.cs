using System.Globalization;
using Microsoft.Playwright;
using Missions.EndToEnd.Tests.Infrastructure;
using Missions.EndToEnd.Tests.Pages;
using Missions.Testing.Pages;
using static Microsoft.Playwright.Assertions;

namespace Missions.EndToEnd.Tests.Journeys;

/// <summary>An administrator changes the approval route; requests under way never see it.</summary>
public sealed class ChangedRouteTests
{
    private const string NewStep = "Accord de l’équipe";
    private const string Older = "Jury de thèse";
    private const string Newer = "Séminaire de printemps";
    private static readonly DateOnly Departure = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(40);

    [Fact]
    public Task Route_ChangedAndPublished_IsFollowedByLaterMissionsAlone() => Journey.RunAsync(async journey =>
    {
        await PublishAsync(await journey.SignInAsync(DemoAccounts.Administrator));

        var list = new RequestsScreen(await journey.SignInAsync(DemoAccounts.Traveller));
        await SubmitAsync(new(list));
        await Expect(list.Page.Locator(".route")).ToContainTextAsync(NewStep);
        await Expect(list.Page.Locator(".lead").First).ToContainTextAsync("Luc Fontaine");

        await list.OpenAsync("Mes missions");
        await Expect(list.Row(Newer)).ToContainTextAsync(NewStep);
        await list.FollowAsync(Older, "Ouvrir");
        await Expect(list.Page.Locator(".route")).ToContainTextAsync("Signature de la direction");
        await Expect(list.Page.Locator(".route")).Not.ToContainTextAsync(NewStep);
    });

    private static async Task PublishAsync(Screen screen)
    {
        await screen.Page.Locator("header").GetByRole(AriaRole.Link, new() { Name = "Administration", Exact = true }).ClickAsync();
        await screen.Link("Circuits de validation").ClickAsync();
        await Expect(screen.Heading).ToHaveTextAsync("Circuits de validation");
        await screen.Link("Nouvelle version du circuit Circuit de l’unité").ClickAsync();
        await screen.Button("Ajouter une étape").ClickAsync();
        var step = screen.Page.Locator(".step").Nth(3);
        await Expect(step.GetByLabel("Nom de l’étape")).ToBeFocusedAsync();
        await step.GetByLabel("Nom de l’étape").FillAsync(NewStep);
        await Expect(step.GetByLabel("Personne sollicitée")).ToBeHiddenAsync();
        await step.GetByLabel("Qui est sollicité").SelectOptionAsync("une personne nommée");
        await step.GetByLabel("Personne sollicitée").SelectOptionAsync("Fontaine Luc");

        // With the keyboard alone: the hand stays on the button that moves the step.
        await screen.Page.Locator("button[value=up-3]").PressAsync("Enter");
        foreach (var value in new[] { "up-2", "up-1" })
        {
            await Expect(screen.Page.Locator($"button[value={value}]")).ToBeFocusedAsync();
            await screen.Page.Keyboard.PressAsync("Enter");
        }

        await Expect(screen.Page.Locator("button[value=down-0]")).ToBeFocusedAsync();
        await Expect(screen.Page.Locator(".step").First.GetByLabel("Nom de l’étape")).ToHaveValueAsync(NewStep);
        await screen.ExpectWellMadeAsync();

        await screen.Button("Prévisualiser").First.ClickAsync();
        await Expect(screen.Page.Locator(".samples > li")).ToHaveCountAsync(5);
        await Expect(screen.Page.Locator(".samples > li").First).ToContainTextAsync("Luc Fontaine");
        await screen.ExpectWellMadeAsync();
        await screen.Button("Publier la version 2").ClickAsync();
        await Expect(screen.Page.GetByText("La version 2 est publiée.")).ToBeVisibleAsync();
        await Expect(screen.Page.Locator(".line strong").First).ToHaveTextAsync($"1. {NewStep}");
        await screen.ExpectWellMadeAsync();
    }

    private static async Task SubmitAsync(MissionFormScreen form)
    {
        await form.GoToAsync("/missions/new");
        await form.ChoosePlaceAsync("Lieu de mission", "Lyon");
        await form.Field("Moyen de transport").SelectOptionAsync("Train");
        await form.Field("Nature de l’objet").SelectOptionAsync("Collaboration");
        await form.Field("Date de départ").FillAsync(Iso(Departure));
        await form.Field("Date de retour").FillAsync(Iso(Departure.AddDays(1)));
        await form.Field("Projet").SelectOptionAsync("EOTP-24-COSMO – Fond diffus cosmologique");
        await form.KeptAsync(() => form.Field("Objet").FillAsync(Newer), "printemps");
        await form.SubmitAsync();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
