using Missions.Web.Infrastructure;

namespace Missions.Web.Commands;

/// <summary>What the program does instead of serving when its first words are a verb.</summary>
public static class Verbs
{
    private const string Usage = """
        usage: missions [--urls URL] [--data DIR]                              serves the application
               missions admin create --email ADDRESS [--given-name NAME] [--family-name NAME] [--laboratory NAME]
        """;

    public static bool AreIn(string[] args) => args is [{ Length: > 0 } first, ..] && first[0] != '-' && !first.Contains('=', StringComparison.Ordinal);

    /// <exception cref="StartupException">There is no such verb, or it was refused.</exception>
    public static async Task RunAsync(WebApplication app, string[] args)
    {
        if (args is not ["admin", "create", ..])
            throw new StartupException($"There is no command '{string.Join(' ', args.TakeWhile(a => a[0] != '-'))}'.{Environment.NewLine}{Usage}");
        await using var scope = app.Services.CreateAsyncScope();
        var email = await ActivatorUtilities.CreateInstance<AdminCreate>(scope.ServiceProvider).RunAsync();
        await Console.Out.WriteLineAsync($"{email} may now sign in and administer.");
    }
}
