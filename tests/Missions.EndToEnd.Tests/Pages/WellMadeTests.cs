using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using Missions.EndToEnd.Tests.Infrastructure;
using Missions.Testing.Pages;

namespace Missions.EndToEnd.Tests.Pages;

/// <summary>Every page: one that needs nothing but its address is added to the list when it is made, one that needs a mission or a key to the scene.</summary>
public sealed class WellMadeTests
{
    private const string NoPage = "/no-such-page";
    private const string NoLink = "/follow?key=none";
    private const string NoMailLink = "/confirm?key=none";
    private const string NoTravelLink = "/confirm/travel?key=none";

    private static readonly (string Account, string[] Paths)[] Pages =
    [
        ("", ["/account/sign-in", "/simulator", "/verify", "/about/data", NoPage, NoLink, NoMailLink, NoTravelLink]),
        (DemoAccounts.Traveller, ["/", "/account/password", "/account/passkeys", "/account/profile", "/absences"]),
        (DemoAccounts.Manager, ["/", "/copy-sheets"]),
        (DemoAccounts.Director, ["/"]),
        (DemoAccounts.CarbonReferent,
        [
            "/balance", "/factors", "/factors/upload", "/factors/apc-2020-11", "/factors/climactions-2023", "/factors/ges1point5-2020/copy",
        ]),
        (DemoAccounts.Administrator,
        [
            "/", "/admin/accounts", "/admin/accounts/new", "/admin/accounts/import", "/admin/roles", "/admin/roles/new", "/admin/units",
            "/admin/institutions", "/admin/projects", "/admin/lead-times", "/absences/delegations/new", "/admin/sites", "/admin/logos", "/admin/guest-links", "/admin/jobs", "/risk", "/risk/new", "/risk/import", "/policies", "/policies/new",
            "/mails", "/mails?show=Failed&q=none", "/mails/previews", // A template is shown in a frame that runs no script, which the check cannot enter.
        ]),
    ];

    [Fact]
    public Task Page_OnADesk_FitsAndIsAccessible() => LookAtAllAsync(Display.Desk);

    [Fact]
    public Task Page_OnADeskAtNight_FitsAndIsAccessible() => LookAtAllAsync(Display.DarkDesk);

    [Fact]
    public Task Page_OnAPhone_FitsAndIsAccessible() => LookAtAllAsync(Display.Phone);

    private static Task LookAtAllAsync(Display display, [CallerMemberName] string test = "") => Journey.RunAsync(
        async journey =>
        {
            using var scene = new Scene(journey);
            await scene.PlayAsync();
            var found = new List<string>();
            foreach (var (account, paths) in Pages)
            {
                var screen = account.Length == 0 ? await journey.OpenAsync(display) : await journey.SignInAsync(account, display);
                foreach (var path in paths.Concat(scene.Pages.GetValueOrDefault(account, [])))
                    if (await Record.ExceptionAsync(() => LookAtAsync(screen, path)) is { } wrong)
                        found.Add(wrong.Message);
                if (account.Length > 0) continue;
                foreach (var file in new[] { scene.File, [.. scene.File, 0], "%PDF-1.7"u8.ToArray() })
                    if (await Record.ExceptionAsync(() => LookAtVerdictAsync(screen, file)) is { } wrong)
                        found.Add(wrong.Message);
            }

            Assert.True(found.Count == 0, string.Join('\n', found));
        },
        settings: database => EndingSeal.In(database.DataDirectory), // Administrators see its notice on each of their pages.
        test: test);

    private static async Task LookAtVerdictAsync(Screen screen, byte[] file)
    {
        await screen.GoToAsync("/verify");
        await screen.Page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "ordre.pdf", MimeType = "application/pdf", Buffer = file });
        await screen.Button("Vérifier le fichier").ClickAsync();
        await Assertions.Expect(screen.Page.Locator(".verdict")).ToBeVisibleAsync();
        await screen.ExpectWellMadeAsync();
    }

    private static async Task LookAtAsync(Screen screen, string path)
    {
        var answer = await screen.Page.GotoAsync(path);
        Assert.Equal(path is NoPage or NoLink or NoMailLink or NoTravelLink ? 404 : 200, answer?.Status);
        await screen.ExpectWellMadeAsync();
    }
}
