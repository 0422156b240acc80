using Microsoft.Extensions.Options;
using Missions.Web.Infrastructure;

namespace Missions.Web.Documents.Sealing;

/// <summary>The certificate in use, read again once its file was replaced: a rotation asks for no restart.</summary>
sealed class SealKey(IOptions<SealOptions> options)
{
    readonly Lock _gate = new();
    (DateTime Written, long Length, SealCertificate Certificate)? _read;

    public bool IsAbsent => options.Value.IsAbsent;

    /// <exception cref="StartupException">None is configured, or the file cannot be used; the message names the key.</exception>
    public SealCertificate Current()
    {
        lock (_gate)
        {
            var file = IsAbsent ? null : Target(options.Value.CertificatePath!);
            if (_read is { } read && file is { Exists: true } && (file.LastWriteTimeUtc, file.Length) == (read.Written, read.Length))
                return read.Certificate;
            var certificate = SealCertificate.Load(options.Value);
            _read = (file!.LastWriteTimeUtc, file.Length, certificate);
            return certificate;
        }
    }

    // A secret that is mounted is often a link that never changes itself, to a file in a directory that is replaced.
    static FileInfo Target(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file : (FileInfo)(file.ResolveLinkTarget(returnFinalTarget: true) ?? file);
    }
}
