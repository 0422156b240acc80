using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using Missions.Web.Infrastructure;

namespace Missions.Web.Documents.Sealing;

/// <summary>Whether the certificate of a time-stamping authority comes from those that are configured, or that the machine trusts.</summary>
public sealed class TsaTrust(IOptions<TsaOptions> options)
{
    private static readonly Oid TimeStamping = new("1.3.6.1.5.5.7.3.8");
    private readonly Lazy<X509Certificate2Collection> _roots = new(() => Read(options.Value.CertificatePath));

    /// <exception cref="StartupException">The file of authorities cannot be read.</exception>
    public void Load() => _ = _roots.Value;

    /// <returns>Null when it is trusted.</returns>
    public string? Objection(X509Certificate2 certificate, Rfc3161TimestampToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        using var chain = new X509Chain();
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = token.TokenInfo.Timestamp.UtcDateTime;
        chain.ChainPolicy.VerificationTimeIgnored = false;
        chain.ChainPolicy.ApplicationPolicy.Add(TimeStamping);
        chain.ChainPolicy.ExtraStore.AddRange(token.AsSignedCms().Certificates);
        if (_roots.Value.Count > 0)
        {
            chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            chain.ChainPolicy.CustomTrustStore.AddRange(_roots.Value);
        }
        return chain.Build(certificate) ? null : string.Join("; ", chain.ChainStatus.Select(status => status.StatusInformation.Trim()).Distinct(StringComparer.Ordinal));
    }

    private static X509Certificate2Collection Read(string? path)
    {
        var roots = new X509Certificate2Collection();
        if (string.IsNullOrWhiteSpace(path))
            return roots;
        try
        {
            roots.ImportFromPemFile(path);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"Seal:Tsa:CertificatePath is '{path}': it must be a file of certificates in PEM. {e.Message}", e);
        }
        return roots.Count > 0 ? roots : throw new StartupException($"Seal:Tsa:CertificatePath is '{path}': the file holds no certificate in PEM.");
    }
}
