using Missions.Web.Documents.Sealing;
using Missions.Web.Infrastructure;

namespace Missions.Web.Commands.Seals;

/// <summary>Where the verbs of the seal find its file and its password: their options first, then the configuration of the program.</summary>
static class SealPlace
{
    public const string PasswordVariable = "MISSIONS_SEAL_PASSWORD";

    /// <exception cref="StartupException">Neither says where.</exception>
    public static string Path(VerbOptions words, SealOptions options)
    {
        var path = words.Value("--file") ?? (options.IsAbsent ? throw new StartupException("Seal:CertificatePath is empty: give --file, the path of a PKCS#12 file such as /etc/missions/seal.p12.") : options.CertificatePath!);
        return Directory.Exists(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)))
            ? path
            : throw new StartupException($"There is no directory for « {path} »: make it first.");
    }

    /// <summary>The configured password, or one that is asked for: the program will need it as well.</summary>
    public static string Password(VerbOptions words, SealOptions options, IConfiguration configuration)
    {
        if (words.Value("--password-file") is { } file)
            return SealCertificate.Password(new SealOptions { PasswordFile = file }) is { Length: > 0 } password
                ? password
                : throw new StartupException($"--password-file is « {file} », whose first line is empty.");
        var configured = SealCertificate.Password(options);
        return configured.Length > 0 ? configured : PasswordPrompt.Read(configuration, PasswordVariable);
    }

    /// <summary>Whether the program is set to seal with that file.</summary>
    public static bool IsSet(SealFile file, SealOptions options) => !options.IsAbsent && System.IO.Path.GetFullPath(options.CertificatePath!) == file.Path;
}
