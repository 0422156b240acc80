using System.Globalization;
using Microsoft.Playwright;
using Missions.EndToEnd.Tests.Infrastructure;
using Missions.EndToEnd.Tests.Pages;
using Missions.Testing.Pages;
using static Microsoft.Playwright.Assertions;

namespace Missions.EndToEnd.Tests.Journeys;

/// <summary>A guest without account, on a phone, by the link that the manager copied for them.</summary>
public sealed class GuestFollowsTests
{
    private static readonly DateOnly Departure = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(40);

    [Fact]
    public Task Guest_ByTheLinkTheManagerCopied_AnswersUntilItIsRevoked() => Journey.RunAsync(async journey =>
    {
        var manager = new MissionFormScreen(await journey.SignInAsync(DemoAccounts.Manager));
        await EnterAsync(manager);
        var mission = new Uri(manager.Page.Url).AbsolutePath;
        await manager.Button("Copier le lien").ClickAsync();
        await Expect(manager.Page.GetByText("Lien copié.")).ToBeVisibleAsync();
        await manager.ExpectWellMadeAsync();
        var link = new Uri(await manager.Field("Lien de suivi").InputValueAsync()).PathAndQuery;

        var guest = await journey.OpenAsync(Display.Phone);
        await guest.GoToAsync(link);
        await Expect(guest.Page.Locator(".lead")).ToContainTextAsync("Chez Karim Benali");
        await guest.ExpectWellMadeAsync();

        await manager.GoToAsync(mission.Replace("/missions/", "/approvals/", StringComparison.Ordinal));
        await manager.Page.Locator("details:has(form[action$='/ask']) summary").ClickAsync();
        await manager.Page.Locator("form[action$='/ask'] textarea").FillAsync("Quel hôtel ?");
        await manager.Page.Locator("form[action$='/ask'] button[type=submit]").ClickAsync();
        await Expect(manager.Page.Locator(".question")).ToContainTextAsync("Quel hôtel ?");

        await guest.Page.ReloadAsync();
        await guest.ExpectWellMadeAsync();
        await guest.Field("Votre réponse").FillAsync("Celui du colloque.");
        await guest.Button("Répondre").ClickAsync();
        await Expect(guest.Page.GetByText("Réponse envoyée.")).ToBeVisibleAsync();

        await manager.GoToAsync(mission);
        await Expect(manager.Page.Locator(".question")).ToContainTextAsync("Celui du colloque.");
        await manager.Page.Locator("#guest-link").ClickAsync();
        await manager.Button("Révoquer le lien").ClickAsync();
        await Expect(manager.Page.GetByText("Lien révoqué : il ne donne plus accès à rien")).ToBeVisibleAsync();
        await guest.Page.ReloadAsync();
        await Expect(guest.Heading).ToHaveTextAsync("Ce lien a été révoqué");
        await guest.ExpectWellMadeAsync();
    });

    private static async Task EnterAsync(MissionFormScreen form)
    {
        await form.GoToAsync("/missions/new/guest");
        await form.Field("Prénom").FillAsync("Ada");
        await form.Field("Nom").FillAsync("Byron");
        await form.ChoosePlaceAsync("Résidence administrative", "Londres");
        await form.Button("Continuer vers la demande").ClickAsync();
        await form.ChoosePlaceAsync("Lieu de mission", "Lyon");
        await form.Field("Moyen de transport").SelectOptionAsync("Train");
        await form.Field("Nature de l’objet").SelectOptionAsync("Séminaire");
        await form.Field("Date de départ").FillAsync(Iso(Departure));
        await form.Field("Date de retour").FillAsync(Iso(Departure.AddDays(1)));
        await form.Field("Projet").SelectOptionAsync("EOTP-24-COSMO – Fond diffus cosmologique");
        await form.KeptAsync(() => form.Field("Objet").FillAsync("Séminaire-invité"), "invit");
        await form.SubmitAsync();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
