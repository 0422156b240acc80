using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Missions.Web.Documents.Sealing;
using Missions.Web.Infrastructure;

namespace Missions.Web.Tests.Documents.Sealing;

public sealed class SealCertificateTests : IDisposable
{
    static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("/nowhere/seal.p12")]
    public void Load_PathMissing_NamesTheKey(string? path) => AssertRefused("Seal:CertificatePath", path);

    [Fact]
    public void Load_NotAPkcs12File_NamesTheKeys() =>
        AssertRefused("Seal:Password", _folder.Write("text.p12", "not a certificate"u8.ToArray()));

    [Fact]
    public void Load_WrongPassword_NamesTheKey() => AssertRefused("Seal:Password", Rsa(2048, Now.AddDays(1)), "wrong");

    [Fact]
    public void Load_ShortKey_IsRefused() => AssertRefused("RSA of at least 2048 bits", Rsa(1024, Now.AddDays(1)));

    [Fact]
    public void Load_EllipticKey_IsRefused()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        AssertRefused("RSA of at least 2048 bits", Save(new CertificateRequest("CN=seal", key, HashAlgorithmName.SHA256), Now.AddDays(1)));
    }

    [Fact]
    public void Load_NoPrivateKey_IsRefused()
    {
        using var certificate = X509CertificateLoader.LoadPkcs12FromFile(Rsa(2048, Now.AddDays(1)), "secret");
        using var bare = X509CertificateLoader.LoadCertificate(certificate.RawData);
        AssertRefused("no private key", _folder.Write("bare.p12", bare.Export(X509ContentType.Pkcs12, "secret")));
    }

    [Fact]
    public void Load_Expired_LoadsAndSaysThatItIsNotValid() => Assert.False(SealCertificate.Load(Options(Rsa(2048, Now.AddDays(-1)))).IsValidAt(Now));

    [Fact]
    public void Load_PasswordInAFile_OpensIt()
    {
        var secret = _folder.Write("password", "secret\n"u8.ToArray());

        var seal = SealCertificate.Load(new SealOptions { CertificatePath = Rsa(2048, Now.AddDays(1)), PasswordFile = secret });

        Assert.True(seal.IsValidAt(Now));
    }

    [Fact]
    public void Load_PasswordFileMissing_NamesTheKey()
    {
        var options = new SealOptions { CertificatePath = Rsa(2048, Now.AddDays(1)), PasswordFile = "/nowhere/password" };

        Assert.Contains("Seal:PasswordFile: « /nowhere/password »", Assert.Throws<StartupException>(() => SealCertificate.Load(options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_RightFile_GivesTheKey()
    {
        var seal = SealCertificate.Load(Options(Rsa(2048, Now.AddDays(1))));

        Assert.True(seal.Leaf.HasPrivateKey);
        Assert.Empty(seal.Issuers);
    }

    public void Dispose() => _folder.Dispose();

    static SealOptions Options(string? path, string password = "secret") => new() { CertificatePath = path, Password = password };

    static void AssertRefused(string sentence, string? path, string password = "secret")
    {
        var refusal = Assert.Throws<StartupException>(() => SealCertificate.Load(Options(path, password)));
        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
    }

    string Rsa(int bits, DateTimeOffset until)
    {
        using var key = RSA.Create(bits);
        return Save(new CertificateRequest("CN=seal", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), until);
    }

    string Save(CertificateRequest request, DateTimeOffset until)
    {
        using var certificate = request.CreateSelfSigned(Now.AddDays(-2), until);
        return _folder.Write($"{Guid.NewGuid():N}.p12", certificate.Export(X509ContentType.Pkcs12, "secret"));
    }
}
