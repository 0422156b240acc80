using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Missions.Web.Commands;
using Missions.Web.Commands.Seals;
using Missions.Web.Documents.Sealing;

namespace Missions.Web.Tests.Documents.Sealing;

/// <summary>A PKCS#12 file of a seal, that a test makes with the dates it needs and replaces as an administrator does.</summary>
sealed class SealFiles : IDisposable
{
    const string Password = "un-mot-de-passe";
    readonly TemporaryFolder _folder = new();

    public SealFiles(DateTimeOffset from, DateTimeOffset until)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=Cachet d’essai", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(from, until);
        new SealFile(Path, Password).Create(certificate);
    }

    public string Path => System.IO.Path.Combine(_folder.Path, "seal.p12");

    public (string Key, string Value)[] Settings => [("Seal:CertificatePath", Path), ("Seal:Password", Password)];

    public X509Certificate2 Certificate => SealCertificate.Load(Options).Leaf;

    SealOptions Options => new() { CertificatePath = Path, Password = Password };

    public string Write(byte[] pdf) => _folder.Write($"{Guid.NewGuid():N}.pdf", pdf);

    public string Folder(string name) => System.IO.Path.Combine(_folder.Path, name);

    /// <summary>What <c>missions seal rotate</c> does, at an instant.</summary>
    public void Rotate(TimeProvider clock) =>
        new SealRotate(new ConfigurationBuilder().Build(), Microsoft.Extensions.Options.Options.Create(Options), clock).Run(new VerbOptions(["seal", "rotate"]));

    public void Dispose() => _folder.Dispose();
}
