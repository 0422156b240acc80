using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Missions.Web.Tests.Documents.Sealing;

/// <summary>A seal issued by an authority, both good at the instant of the tests as on the day that others' programs check them.</summary>
sealed class LastingSeal : IDisposable
{
    static readonly DateTimeOffset From = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly DateTimeOffset Until = new(2069, 1, 1, 0, 0, 0, TimeSpan.Zero);
    readonly TemporaryFolder _folder = new();

    public LastingSeal()
    {
        using var authorityKey = RSA.Create(2048);
        var root = new CertificateRequest("CN=Autorité d’essai", authorityKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        Extend(root, X509BasicConstraintsExtension.CreateForCertificateAuthority(0), X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign);
        using var signing = root.CreateSelfSigned(From, Until);
        Authority = X509CertificateLoader.LoadCertificate(signing.RawData);

        using var key = RSA.Create(2048);
        var leaf = new CertificateRequest("CN=Cachet d’essai", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        Extend(leaf, X509BasicConstraintsExtension.CreateForEndEntity(critical: true), X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation);
        leaf.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(signing, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        using var issued = leaf.Create(signing, From, Until, RandomNumberGenerator.GetBytes(16));
        using var complete = issued.CopyWithPrivateKey(key);
        Leaf = X509CertificateLoader.LoadCertificate(issued.RawData);
        Settings = [("Seal:CertificatePath", _folder.Write("seal.p12", new X509Certificate2Collection { complete, Authority }.Export(X509ContentType.Pkcs12, "")!))];
    }

    public X509Certificate2 Authority { get; }

    public X509Certificate2 Leaf { get; }

    public (string Key, string Value)[] Settings { get; }

    public string Write(byte[] pdf) => _folder.Write($"{Guid.NewGuid():N}.pdf", pdf);

    public string Folder(string name) => Path.Combine(_folder.Path, name);

    public void Dispose()
    {
        Authority.Dispose();
        Leaf.Dispose();
        _folder.Dispose();
    }

    static void Extend(CertificateRequest request, X509BasicConstraintsExtension constraints, X509KeyUsageFlags usage)
    {
        request.CertificateExtensions.Add(constraints);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(usage, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
    }
}
