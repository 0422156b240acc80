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

    static byte[] Certificate(DateTimeOffset now)
    {
        var (from, until) = (now.AddDays(-1), now.AddYears(5));
        using var rootKey = RSA.Create(2048);
        var root = Request("Autorité de LabMissions", rootKey);
        root.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, critical: true));
        root.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        using var rootCertificate = root.CreateSelfSigned(from, until);

        using var key = RSA.Create(2048);
        var leaf = Request("Cachet de LabMissions", key);
        leaf.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        leaf.CertificateExtensions.Add(new X509KeyUsageExtension(
            X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true));
        leaf.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(rootCertificate, true, false));
        using var issued = leaf.Create(rootCertificate, from, until, RandomNumberGenerator.GetBytes(16));
        using var complete = issued.CopyWithPrivateKey(key);
        return new X509Certificate2Collection { complete, rootCertificateWithoutKey(rootCertificate) }.Export(X509ContentType.Pkcs12, "")!;

        static X509Certificate2 rootCertificateWithoutKey(X509Certificate2 root) => X509CertificateLoader.LoadCertificate(root.RawData);
    }

    static CertificateRequest Request(string name, RSA key)
    {
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName($"{name} – {Organisation}");
        subject.AddOrganizationName(Organisation);
        subject.AddCountryOrRegion("FR");
        var request = new CertificateRequest(subject.Build(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request;
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
