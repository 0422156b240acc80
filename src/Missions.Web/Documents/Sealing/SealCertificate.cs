using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Missions.Web.Infrastructure;

namespace Missions.Web.Documents.Sealing;

/// <summary>The certificate that seals orders, with its key, and the certificates that issued it.</summary>
sealed record SealCertificate(X509Certificate2 Leaf, X509Certificate2Collection Issuers)
{
    public string Name => Leaf.GetNameInfo(X509NameType.SimpleName, forIssuer: false);

    public static SealCertificate Load(SealOptions options, TimeProvider time)
    {
        var path = options.CertificatePath;
        if (string.IsNullOrWhiteSpace(path))
            throw new StartupException("Seal:CertificatePath is empty; give the path of a PKCS#12 file (.p12 or .pfx).");
        if (!File.Exists(path))
            throw new StartupException($"Seal:CertificatePath names « {path} », which does not exist; give the path of a PKCS#12 file.");
        var seal = Choose(Read(path, options.Password), path);
        var now = time.GetUtcNow().UtcDateTime;
        if (now < seal.Leaf.NotBefore.ToUniversalTime() || now > seal.Leaf.NotAfter.ToUniversalTime())
            throw new StartupException(
                $"Seal:CertificatePath: the certificate of « {path} » is valid from {seal.Leaf.NotBefore:yyyy-MM-dd} to {seal.Leaf.NotAfter:yyyy-MM-dd}, not today.");
        return seal;
    }

    static X509Certificate2Collection Read(string path, string password)
    {
        try
        {
            return X509CertificateLoader.LoadPkcs12CollectionFromFile(path, password, X509KeyStorageFlags.EphemeralKeySet);
        }
        catch (CryptographicException e)
        {
            throw new StartupException($"Seal:Password does not open « {path} », or the file is not PKCS#12.", e);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new StartupException($"Seal:CertificatePath: « {path} » cannot be read: {e.Message}", e);
        }
    }

    static SealCertificate Choose(X509Certificate2Collection all, string path)
    {
        var leaf = all.FirstOrDefault(certificate => certificate.HasPrivateKey)
            ?? throw new StartupException($"Seal:CertificatePath: « {path} » holds no private key.");
        using var key = leaf.GetRSAPrivateKey();
        if (key is not { KeySize: >= 2048 })
            throw new StartupException($"Seal:CertificatePath: the key of « {path} » must be RSA of at least 2048 bits.");
        return new SealCertificate(leaf, [.. all.Where(certificate => certificate != leaf)]);
    }
}
