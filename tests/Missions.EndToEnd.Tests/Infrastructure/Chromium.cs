using Microsoft.Playwright;

namespace Missions.EndToEnd.Tests.Infrastructure;

/// <summary>The browser of a test run, Debian's; it ends with this process. People are separate contexts in it.</summary>
internal static class Chromium
{
    /// <summary>How long anything may take to be seen, in milliseconds: machines that run tests are busy.</summary>
    public const float Patience = 30_000;

    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);

    public static Task<IBrowser> Shared => Started.Value;

    private static async Task<IBrowser> StartAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("MISSIONS_TEST_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-dev-shm-usage"],
        });
    }
}
