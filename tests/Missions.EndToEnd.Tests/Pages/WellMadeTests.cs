using System.Runtime.CompilerServices;
using Missions.EndToEnd.Tests.Infrastructure;
using Missions.Testing.Pages;

namespace Missions.EndToEnd.Tests.Pages;

/// <summary>Every page that needs nothing but its address: add it to the list when it is made.</summary>
public sealed class WellMadeTests
{
    private static readonly (string Account, string[] Paths)[] Pages =
    [
        ("", ["/account/sign-in", "/simulator", "/about/data", "/no-such-page"]),
        (DemoAccounts.Traveller, ["/", "/account/password", "/account/profile", "/absences"]),
        (DemoAccounts.Manager, ["/"]),
        (DemoAccounts.Director, ["/"]),
        (DemoAccounts.Administrator, ["/"]),
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
            foreach (var (account, paths) in Pages)
            {
                var screen = account.Length == 0 ? await journey.OpenAsync(display) : await journey.SignInAsync(account, display);
                foreach (var path in paths)
                {
                    await screen.GoToAsync(path);
                    await screen.ExpectWellMadeAsync();
                }
            }
        },
        test: test);
}
