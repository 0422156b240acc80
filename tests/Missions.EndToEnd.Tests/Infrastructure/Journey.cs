using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using Missions.Testing;
using Missions.Testing.Databases;
using Missions.Testing.Processes;

namespace Missions.EndToEnd.Tests.Infrastructure;

/// <summary>
/// A demonstration laboratory served by the real program, and the people who use it. When the story fails, what each of
/// them was looking at and what the program wrote stay in artifacts/failures.
/// </summary>
public sealed class Journey : IAsyncDisposable
{
    private readonly List<Screen> _screens = [];

    private Journey(TestDatabase database, MissionsProcess process) => (Database, Process) = (database, process);

    public TestDatabase Database { get; }

    public MissionsProcess Process { get; private set; }

    public static async Task RunAsync(
        Func<Journey, Task> story, DatabaseKind kind = DatabaseKind.Sqlite, string? publicUrl = null, Func<TestDatabase, (string Name, string Value)[]>? settings = null, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var database = await TestDatabase.DemoAsync(kind);
        await using var journey = new Journey(database, await MissionsProcess.StartAsync(
            database,
            [.. MissionsProcess.DemoSettings, .. publicUrl is null ? [] : new[] { ("Product__PublicUrl", publicUrl) }, .. settings?.Invoke(database) ?? []]));
        try
        {
            await story(journey);
            Assert.Empty(journey._screens.SelectMany(screen => screen.ScriptErrors));
        }
        catch
        {
            await journey.KeepEvidenceAsync(Path.Combine(Repository.Root, "artifacts", "failures", $"{Path.GetFileNameWithoutExtension(file)}.{test}"));
            throw;
        }
    }

    /// <summary>Opens the first page as someone who has not signed in.</summary>
    /// <param name="display">A desk when not given.</param>
    /// <param name="host">Another name of this machine than its number.</param>
    public async Task<Screen> OpenAsync(Display? display = null, string? host = null)
    {
        display ??= Display.Desk;
        var context = await (await Chromium.Shared).NewContextAsync(new()
        {
            BaseURL = new UriBuilder(Process.Address) { Host = host ?? Process.Address.Host }.Uri.AbsoluteUri,
            Locale = "fr-FR",
            TimezoneId = "Europe/Paris",
            ColorScheme = display.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = display.Width, Height = display.Height },
        });
        context.SetDefaultTimeout(Chromium.Patience);
        var screen = new Screen(await context.NewPageAsync());
        _screens.Add(screen);
        await screen.GoToAsync("/");
        return screen;
    }

    /// <summary>Opens the first page of someone of the laboratory.</summary>
    public async Task<Screen> SignInAsync(string account, Display? display = null)
    {
        var screen = await OpenAsync(display);
        await screen.SignInAsync(account);
        return screen;
    }

    /// <summary>Cuts the power, then starts the program again at the same address.</summary>
    public async Task RestartAfterKillAsync()
    {
        var address = Process.Address;
        await Process.KillAsync();
        await Process.DisposeAsync();
        Process = await MissionsProcess.StartAsync(Database, MissionsProcess.DemoSettings, "--urls", address.AbsoluteUri);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var screen in _screens)
            await screen.Page.Context.CloseAsync();
        await Process.DisposeAsync();
        await Database.DisposeAsync();
    }

    private async Task KeepEvidenceAsync(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path + ".log", Process.Output.Text);
        foreach (var (index, screen) in _screens.Index().Where(shown => !shown.Item.Page.IsClosed))
            await screen.Page.ScreenshotAsync(new() { Path = $"{path}.{index + 1}.png", FullPage = true });
    }
}
