using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Missions.Web.Infrastructure;

namespace Missions.Web.Documents.Sealing;

/// <summary>The certificate that seals orders, with its key, and the certificates that issued it.</summary>
sealed record SealCertificate(X509Certificate2 Leaf, X509Certificate2Collection Issuers)
{
    public string Name => Leaf.GetNameInfo(X509NameType.SimpleName, forIssuer: false);

    public string Sha256 { get; } = Convert.ToHexStringLower(Leaf.GetCertHash(HashAlgorithmName.SHA256));

    public DateTimeOffset From => new(Leaf.NotBefore);

    public DateTimeOffset Until => new(Leaf.NotAfter);

    public bool IsValidAt(DateTimeOffset at) => at >= From && at <= Until;

    /// <exception cref="StartupException">There is no such file, or it holds no usable key; out of date it loads all the same.</exception>
    public static SealCertificate Load(SealOptions options)
    {
        var path = options.CertificatePath;
        if (string.IsNullOrWhiteSpace(path))
            throw new StartupException("Seal:CertificatePath is empty; give the path of a PKCS#12 file (.p12 or .pfx).");
        return File.Exists(path)
            ? Choose(Read(path, Password(options)), path)
            : throw new StartupException($"Seal:CertificatePath names « {path} », which does not exist; give the path of a PKCS#12 file.");
    }

    /// <summary>The password as it is, or the first line of its file.</summary>
    public static string Password(SealOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.PasswordFile))
            return options.Password;
        try
        {
            return File.ReadLines(options.PasswordFile).FirstOrDefault() ?? "";
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new StartupException($"Seal:PasswordFile: « {options.PasswordFile} » cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Whether a file is closed by a password.</summary>
    /// <exception cref="StartupException">It cannot be read.</exception>
    public static bool AsksForPassword(string path)
    {
        try
        {
            Read(path, "");
            return false;
        }
        catch (StartupException e) when (e.InnerException is CryptographicException)
        {
            return true;
        }
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
