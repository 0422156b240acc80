using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Missions.Web.Documents.Sealing;

/// <summary>Makes, once per data directory, a certificate that says in its subject that it is worth nothing.</summary>
static class DemonstrationSeal
{
    const string Organisation = "DÉMONSTRATION – sans valeur";
    const string FileName = "seal.p12";

    /// <summary>The path of the certificate, made first where it is missing; several processes may ask at once.</summary>
    public static string Ensure(string directory, TimeProvider time)
    {
        var home = Path.Combine(directory, "demonstration-seal");
        if (!File.Exists(Path.Combine(home, FileName)))
            Make(directory, home, time.GetUtcNow());
        return Path.Combine(home, FileName);
    }

    // The file is written in a directory of its own, which is then renamed into place: a directory never replaces one
    // that is not empty, so that of several processes the first alone decides.
    static void Make(string directory, string home, DateTimeOffset now)
    {
        var aside = Path.Combine(directory, $".seal-{Guid.NewGuid():N}");
        CreatePrivateDirectory(directory, aside);
        WritePrivately(Path.Combine(aside, FileName), Certificate(now));
        try
        {
            Directory.Move(aside, home);
        }
        catch (IOException) when (File.Exists(Path.Combine(home, FileName)))
        {
            Directory.Delete(aside, recursive: true);
        }
    }

    // The authority signs once and its key is forgotten; an elliptic key is made faster than an RSA one.
    static byte[] Certificate(DateTimeOffset now)
    {
        var (from, until) = (now.AddDays(-1), now.AddYears(5));
        using var authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(Name("Autorité de LabMissions"), authorityKey, HashAlgorithmName.SHA256);
        Extend(request, X509BasicConstraintsExtension.CreateForCertificateAuthority(0), X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign);
        using var authority = request.CreateSelfSigned(from, until);

        using var key = RSA.Create(2048);
        var leaf = new CertificateRequest(Name("Cachet de LabMissions"), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        Extend(leaf, X509BasicConstraintsExtension.CreateForEndEntity(critical: true), X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation);
        leaf.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, true, false));
        var signer = X509SignatureGenerator.CreateForECDsa(authorityKey);
        using var issued = leaf.Create(authority.SubjectName, signer, from, until, RandomNumberGenerator.GetBytes(16));
        using var complete = issued.CopyWithPrivateKey(key);
        using var authorityWithoutKey = X509CertificateLoader.LoadCertificate(authority.RawData);
        return new X509Certificate2Collection { complete, authorityWithoutKey }.Export(X509ContentType.Pkcs12, "")!;
    }

    static X500DistinguishedName Name(string commonName)
    {
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName($"{commonName} – {Organisation}");
        name.AddOrganizationName(Organisation);
        name.AddCountryOrRegion("FR");
        return name.Build();
    }

    static void Extend(CertificateRequest request, X509BasicConstraintsExtension constraints, X509KeyUsageFlags usage)
    {
        request.CertificateExtensions.Add(constraints);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(usage, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
    }

    static void CreatePrivateDirectory(string parent, string directory)
    {
        Directory.CreateDirectory(parent);
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(directory);
        else
            Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    static void WritePrivately(string path, byte[] bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }
}
