using Missions.Web.Commands.Seals;
using Missions.Web.Infrastructure;

namespace Missions.Web.Commands;

/// <summary>What the program does instead of serving when its first words are a verb.</summary>
public static class Verbs
{
    private const string Usage = """
        usage: missions [--urls URL] [--data DIR]                              serves the application
               missions admin create --email ADDRESS [--given-name NAME] [--family-name NAME] [--laboratory NAME]
               missions gazetteer import FILE --format geonames|laposte [--data DIR]
               missions gazetteer remove FILE [--data DIR]
               missions gazetteer build --out DIR
               missions seal init --name NAME [--organisation NAME] [--country FR] [--years 3] [--request FILE]
                                                                       makes the key of the seal and its certificate, and a request for an authority
               missions seal rotate [--years 3] [--self-signed]        puts a new key and certificate in their place
               missions seal rotate --request FILE                     prepares a new key, and a request for an authority
               missions seal rotate --certificate FILE                 installs what the authority answered
               missions seal status                                    what seals orders, for how long yet, and which orders wait
                   the file and its password: those of Seal:CertificatePath and Seal:PasswordFile, or --file FILE and --password-file FILE
               missions verify                                         checks the hash chain of every mission's history
        """;

    public static bool AreIn(string[] args) => args is [{ Length: > 0 } first, ..] && first[0] != '-' && !first.Contains('=', StringComparison.Ordinal);

    /// <summary>Whether the verb changes no database, hence needs none that is ready and may run beside the application.</summary>
    public static bool ChangeNoDatabase(string[] args) => args is ["gazetteer" or "verify" or "seal", ..];

    /// <exception cref="StartupException">There is no such verb, or it was refused.</exception>
    public static async Task RunAsync(WebApplication app, string[] args)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var done = args switch
        {
            ["admin", "create", ..] => $"{await Verb<AdminCreate>(scope).RunAsync()} may now sign in and administer.",
            ["gazetteer", "import", { Length: > 0 } file, ..] when file[0] != '-' => Verb<GazetteerImport>(scope).Run(file, After(args, "--format")),
            ["gazetteer", "remove", { Length: > 0 } file, ..] when file[0] != '-' => Verb<GazetteerImport>(scope).Remove(file),
            ["gazetteer", "build", ..] => Verb<GazetteerBuild>(scope).Run(),
            ["seal", "init", ..] => Verb<SealInit>(scope).Run(new(args, [.. SealPlace.Options, "--name", "--organisation", "--country", "--years", "--request"])),
            ["seal", "rotate", ..] => Verb<SealRotate>(scope).Run(new(args, [.. SealPlace.Options, "--years", "--self-signed", "--request", "--certificate"])),
            ["seal", "status", ..] => await Verb<SealStatus>(scope, Verb<TimeStampCheck>(scope), Verb<SealedOrders>(scope), Verb<DatabaseReading>(scope)).RunAsync(new(args, SealPlace.Options)),
            ["verify", ..] => await Verb<VerifyHistories>(scope, Verb<DatabaseReading>(scope)).RunAsync(),
            _ => throw new StartupException($"There is no command '{string.Join(' ', args.TakeWhile(a => a is not ['-', ..]))}'.{Environment.NewLine}{Usage}"),
        };
        await Console.Out.WriteLineAsync(done);
    }

    /// <summary>The word after an option: the configuration takes a path that begins with a slash for an option too, and the next word for its value.</summary>
    private static string? After(string[] args, string option) => args.SkipWhile(word => word != option).Skip(1).FirstOrDefault();

    private static T Verb<T>(AsyncServiceScope scope, params object[] given) => ActivatorUtilities.CreateInstance<T>(scope.ServiceProvider, given);
}
