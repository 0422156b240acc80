using Microsoft.Playwright;
using Missions.EndToEnd.Tests.Infrastructure;
using Missions.EndToEnd.Tests.Pages;
using Missions.Testing.Pages;
using static Microsoft.Playwright.Assertions;

namespace Missions.EndToEnd.Tests.Journeys;

/// <summary>A signatory's passkey, on a device of the browser's own: made, used to sign in, used to sign an order.</summary>
public sealed class PasskeyTests
{
    private const string NewPassword = "Autre-phrase-2026";

    // A passkey belongs to a name, which an address by number is not.
    [Fact]
    public Task Signatory_WithAPasskey_SignsInAndSignsWithoutAPassword() => Journey.RunAsync(async journey =>
    {
        var screen = new RequestsScreen(await journey.OpenAsync(host: "localhost"));
        await AddDeviceAsync(screen.Page);
        await screen.SignInAsync(DemoAccounts.Director);
        await AddPasskeyAsync(screen);

        await screen.Button("Se déconnecter").ClickAsync();
        await screen.Button("Se connecter avec une clé d’accès").ClickAsync();
        await Expect(screen.Button("Se déconnecter")).ToBeVisibleAsync();

        await ForgetProofAsync(screen);
        await screen.OpenAsync("À valider");
        await screen.Page.Locator(".request a.btn", new() { HasText = "Signer" }).First.ClickAsync();
        await Expect(screen.Field("Votre mot de passe")).ToBeVisibleAsync();
        await screen.Button("Signer avec ma clé d’accès").ClickAsync();
        await Expect(screen.Page.GetByText("Demande de mission signée.")).ToBeVisibleAsync();
    }, publicUrl: "https://localhost");

    private static async Task AddDeviceAsync(IPage page)
    {
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    private static async Task AddPasskeyAsync(Screen screen)
    {
        await screen.Link("Mon profil").ClickAsync();
        await screen.Link("Clés d’accès").ClickAsync();
        await screen.Field("Nom de la nouvelle clé").FillAsync("Mon portable");
        await screen.Button("Créer la clé d’accès").ClickAsync();
        await Expect(screen.Page.GetByText("Clé d’accès ajoutée.")).ToBeVisibleAsync();
        await screen.Field("Nom de la clé").FillAsync("Portable du bureau");
        await screen.Button("Renommer").ClickAsync();
        await Expect(screen.Field("Nom de la clé")).ToHaveValueAsync("Portable du bureau");
    }

    /// <summary>A change of password ends what was proved, as five minutes do.</summary>
    private static async Task ForgetProofAsync(Screen screen)
    {
        await screen.GoToAsync("/account/password");
        await screen.Page.Locator("#Current").FillAsync(DemoAccounts.Password);
        await screen.Page.Locator("#New").FillAsync(NewPassword);
        await screen.Page.Locator("#Again").FillAsync(NewPassword);
        await screen.Page.Locator("form:has(#Again) [type=submit]").ClickAsync();
        await Expect(screen.Page.GetByText("Mot de passe changé")).ToBeVisibleAsync();
    }
}
