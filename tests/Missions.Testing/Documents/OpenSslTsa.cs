using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Missions.Testing.Documents;

/// <summary>A time-stamping authority of OpenSSL, with an authority of its own that a test may trust or not.</summary>
public sealed class OpenSslTsa
{
    private readonly string _directory;

    public OpenSslTsa(string directory)
    {
        _directory = Directory.CreateDirectory(directory).FullName;
        var now = TimeProvider.System.GetUtcNow();
        using var rootKey = RSA.Create(2048);
        var rootRequest = new CertificateRequest("CN=Test time-stamping root", rootKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        rootRequest.CertificateExtensions.Add(X509BasicConstraintsExtension.CreateForCertificateAuthority());
        using var root = rootRequest.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Test time-stamping authority", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new("1.3.6.1.5.5.7.3.8")], critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        using var certificate = request.Create(root, now.AddDays(-1), now.AddDays(29), RandomNumberGenerator.GetBytes(12));
        RootPath = Write("root.pem", root.ExportCertificatePem());
        Write("tsa.pem", certificate.ExportCertificatePem());
        Write("tsa.key", key.ExportPkcs8PrivateKeyPem());
        Write("serial", "01\n");
        Write("tsa.cnf", $"""
            [tsa]
            default_tsa = authority
            [authority]
            serial = {Path.Combine(_directory, "serial")}
            crypto_device = builtin
            signer_cert = {Path.Combine(_directory, "tsa.pem")}
            signer_key = {Path.Combine(_directory, "tsa.key")}
            signer_digest = sha256
            default_policy = 1.2.3.4.1
            digests = sha256
            ess_cert_id_alg = sha256
            """);
    }

    public string RootPath { get; }

    /// <summary>The reply to a query, both in DER.</summary>
    public byte[] Reply(byte[] query)
    {
        var (asked, answered) = (Path.Combine(_directory, $"{Guid.NewGuid():N}.tsq"), Path.Combine(_directory, $"{Guid.NewGuid():N}.tsr"));
        File.WriteAllBytes(asked, query);
        var said = Tool.Run("openssl", "ts", "-reply", "-config", Path.Combine(_directory, "tsa.cnf"), "-queryfile", asked, "-out", answered);
        return File.Exists(answered) ? File.ReadAllBytes(answered) : throw new InvalidOperationException(said);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_directory, name);
        File.WriteAllText(path, text);
        return path;
    }
}
