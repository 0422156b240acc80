using Missions.Web.Documents.Sealing;
using Missions.Web.Infrastructure;

namespace Missions.Web.Commands.Seals;

/// <summary>Where the verbs of the seal find its file and its password: their options first, then the configuration of the program.</summary>
static class SealPlace
{
    public const string PasswordVariable = "MISSIONS_SEAL_PASSWORD";

    public static readonly string[] Options = ["--file", "--password-file"];

    /// <exception cref="StartupException">Neither says where.</exception>
    public static string Path(VerbOptions words, SealOptions options)
    {
        var path = words.Value("--file") ?? (options.IsAbsent ? throw new StartupException("Seal:CertificatePath is empty: give --file, the path of a PKCS#12 file such as /etc/missions/seal.p12.") : options.CertificatePath!);
        return Directory.Exists(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)))
            ? path
            : throw new StartupException($"There is no directory for « {path} »: make it first.");
    }

    /// <summary>The password of a new file: the configured one, or one that is asked for, which the program will need as well.</summary>
    public static string NewPassword(VerbOptions words, SealOptions options, IConfiguration configuration)
    {
        if (Known(words, options) is { Length: > 0 } known)
            return known;
        return words.Value("--password-file") is { } file
            ? throw new StartupException($"--password-file is « {file} », whose first line is empty.")
            : PasswordPrompt.Read(configuration, PasswordVariable);
    }

    /// <summary>The password of a file that is there: none where it opens without.</summary>
    public static string PasswordOf(string path, VerbOptions words, SealOptions options, IConfiguration configuration) =>
        Known(words, options).Length == 0 && !SealCertificate.AsksForPassword(path) ? "" : NewPassword(words, options, configuration);

    /// <summary>The file that the options name, with its password; else the configured one.</summary>
    public static SealOptions Asked(VerbOptions words, SealOptions options, IConfiguration configuration) =>
        Options.All(option => words.Value(option) is null) ? options
        : new() { CertificatePath = Path(words, options), Password = PasswordOf(Path(words, options), words, options, configuration) };

    static string Known(VerbOptions words, SealOptions options) =>
        SealCertificate.Password(words.Value("--password-file") is { } file ? new SealOptions { PasswordFile = file } : options);

    /// <summary>Whether the program is set to seal with that file.</summary>
    public static bool IsSet(SealFile file, SealOptions options) => !options.IsAbsent && System.IO.Path.GetFullPath(options.CertificatePath!) == file.Path;
}
