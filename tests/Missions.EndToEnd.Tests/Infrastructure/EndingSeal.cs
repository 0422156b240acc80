using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Missions.EndToEnd.Tests.Infrastructure;

/// <summary>A certificate of the seal that has three weeks left, so that administrators are told.</summary>
internal static class EndingSeal
{
    private const string Password = "un-mot-de-passe";

    public static (string Name, string Value)[] In(string directory)
    {
        var (path, now) = (Path.Combine(directory, "ending-seal.p12"), TimeProvider.System.GetUtcNow());
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=Cachet d’essai", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddYears(-1), now.AddDays(21));
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, Password));
        return [("Seal__CertificatePath", path), ("Seal__Password", Password)];
    }
}
