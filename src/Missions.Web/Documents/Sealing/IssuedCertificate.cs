using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Missions.Web.Infrastructure;

namespace Missions.Web.Documents.Sealing;

/// <summary>What an authority answers to a request: a certificate of our key, with those that issued it.</summary>
static class IssuedCertificate
{
    /// <summary>Reads a file of certificates, as authorities send them: PEM, DER or PKCS#7.</summary>
    /// <exception cref="StartupException">It is none of those.</exception>
    public static X509Certificate2Collection Read(string path)
    {
        var all = new X509Certificate2Collection();
        try
        {
            var bytes = File.ReadAllBytes(path);
            var text = System.Text.Encoding.Latin1.GetString(bytes);
            if (PemEncoding.TryFind(text, out var first) && text[first.Label] is "PKCS7")
                all.AddRange(CertificatesOf(Convert.FromBase64String(text[first.Base64Data])));
            else if (text.Contains("-----BEGIN", StringComparison.Ordinal))
                all.ImportFromPem(text);
            else
                all.AddRange(X509Certificate2.GetCertContentType(bytes) == X509ContentType.Pkcs7 ? CertificatesOf(bytes) : [X509CertificateLoader.LoadCertificate(bytes)]);
        }
        catch (CryptographicException)
        {
            all.Clear();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"--certificate is « {path} », which cannot be read: {e.Message}", e);
        }
        return all.Count > 0 ? all : throw new StartupException($"--certificate is « {path} », which holds no certificate; give a file in PEM, DER or PKCS#7.");
    }

    /// <summary>The certificate among those that is of a key, given that key, and the others after it.</summary>
    /// <returns>Null when none is.</returns>
    public static X509Certificate2Collection? For(SealCertificate key, X509Certificate2Collection all)
    {
        var wanted = key.Leaf.PublicKey.ExportSubjectPublicKeyInfo();
        if (all.FirstOrDefault(certificate => certificate.PublicKey.ExportSubjectPublicKeyInfo().AsSpan().SequenceEqual(wanted)) is not { } leaf)
            return null;
        using var secret = key.Leaf.GetRSAPrivateKey()!;
        return [leaf.CopyWithPrivateKey(secret), .. all.Where(certificate => certificate != leaf)];
    }

    /// <returns>Null when it may seal.</returns>
    public static string? Objection(X509Certificate2 certificate, DateTimeOffset now)
    {
        if (now < new DateTimeOffset(certificate.NotBefore) || now > new DateTimeOffset(certificate.NotAfter))
            return $"it is valid from {certificate.NotBefore.ToUniversalTime():u} to {certificate.NotAfter.ToUniversalTime():u}, not now";
        var usage = certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault();
        return usage is null || (usage.KeyUsages & (X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation)) != X509KeyUsageFlags.None
            ? null
            : "its key usage allows no signature of documents: ask for digitalSignature or nonRepudiation";
    }

    static X509Certificate2Collection CertificatesOf(byte[] pkcs7)
    {
        var cms = new SignedCms();
        cms.Decode(pkcs7);
        return cms.Certificates;
    }
}
