using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Missions.Web.Infrastructure;

namespace Missions.Web.Documents.Sealing;

/// <summary>
/// The PKCS#12 file of a seal. It is written aside, readable by its owner alone, then named in one step: who opens it finds the former file or
/// the new one, whole. The certificates that were in it, without their keys, stay beside it.
/// </summary>
sealed class SealFile(string path, string password)
{
    const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    const UnixFileMode Public = Private | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    const int Iterations = 100_000;

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>A key that waits for its certificate, under the same password.</summary>
    public SealFile Next => new(Path + ".next", password);

    public bool Exists => File.Exists(Path);

    /// <exception cref="StartupException">It cannot be read, or not with this password.</exception>
    public SealCertificate Read() => SealCertificate.Load(new SealOptions { CertificatePath = Path, Password = password });

    /// <exception cref="StartupException">It exists already, or cannot be written.</exception>
    public void Create(X509Certificate2 certificate) => Write(Path, Pack([certificate]), Private, overwrite: false);

    /// <exception cref="StartupException">It cannot be written; the former one stands.</exception>
    public void Replace(X509Certificate2Collection certificates) => Write(Path, Pack(certificates), Private, overwrite: true);

    public void Delete() => File.Delete(Path);

    /// <summary>Keeps a copy of a certificate, without its key, named by its fingerprint.</summary>
    /// <returns>Its path.</returns>
    public string Keep(X509Certificate2 certificate)
    {
        var kept = System.IO.Path.ChangeExtension(Path, null) + $"-{certificate.GetCertHashString(HashAlgorithmName.SHA256)[..16].ToLowerInvariant()}.crt";
        if (!File.Exists(kept))
            Write(kept, Encoding.ASCII.GetBytes(certificate.ExportCertificatePem() + "\n"), Public, overwrite: true);
        return kept;
    }

    /// <exception cref="StartupException">It exists already, or cannot be written.</exception>
    public static void WriteRequest(string path, string pem) => Write(System.IO.Path.GetFullPath(path), Encoding.ASCII.GetBytes(pem), Public, overwrite: false);

    /// <exception cref="StartupException">There is none, or it is a secret that something else mounts: a link, or where nothing can be written.</exception>
    public static void CheckReplaceable(string path)
    {
        const string Instead = "nothing was replaced. A secret that is mounted is replaced where it is kept: rotate a copy (--file COPY), and make the secret anew from it.";
        if (!File.Exists(path))
            throw new StartupException($"« {path} » does not exist: missions seal init makes the first one.");
        if (File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target)
            throw new StartupException($"« {path} » is a link to « {target.FullName} »; {Instead}");
        try
        {
            using var probe = new FileStream(Aside(path), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"Nothing can be written beside « {path} » ({e.Message}); {Instead}", e);
        }
    }

    static string Aside(string path) => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!, $".{System.IO.Path.GetFileName(path)}.{Guid.NewGuid():N}");

    byte[] Pack(X509Certificate2Collection certificates) =>
        certificates.ExportPkcs12(new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, Iterations), password);

    static void Write(string path, byte[] bytes, UnixFileMode mode, bool overwrite)
    {
        var aside = Aside(path);
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = mode;
            using (var file = new FileStream(aside, options))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }
            File.Move(aside, path, overwrite);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(aside);
            throw new StartupException(!overwrite && File.Exists(path) ? $"« {path} » exists already; nothing was written." : $"« {path} » cannot be written: {e.Message}", e);
        }
    }
}
