using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Missions.Testing.Databases;
using Missions.Testing.Documents;
using Missions.Testing.Processes;
using Missions.Web.Tests.Documents;

namespace Missions.Web.Tests.Commands.Seals;

public sealed class SealVerbsTests : IDisposable
{
    private const string Password = "un-mot-de-passe";
    private readonly TemporaryFolder _folder = new();

    private string Seal => Path.Combine(_folder.Path, "seal.p12");

    [Fact]
    public async Task Seal_FromItsFirstKeyToAnother_IsMadeCertifiedShownAndReplaced()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        var request = Path.Combine(_folder.Path, "seal.csr");

        var init = await RunAsync(database, "init", "--name", "Laboratoire d’essai", "--organisation", "Université d’essai", "--request", request);

        Assert.True(init.Code == 0, init.Output);
        using var first = Load();
        Assert.Equal("CN=Laboratoire d’essai, O=Université d’essai, C=FR", first.Subject);
        Assert.Equal("600", Tool.Run("stat", "-c", "%a", Seal).Trim());
        Assert.Contains("verify OK", Tool.Run("openssl", "req", "-in", request, "-noout", "-verify"), StringComparison.OrdinalIgnoreCase);
        var again = await RunAsync(database, "init", "--name", "Autre");
        Assert.Equal(1, again.Code);
        Assert.Contains("exists already", again.Output, StringComparison.Ordinal);

        var answer = _folder.Write("answer.pem", Certify(request));
        var installed = await RunAsync(database, "rotate", "--certificate", answer);
        Assert.True(installed.Code == 0, installed.Output);
        using var second = Load();
        Assert.Equal(first.PublicKey.ExportSubjectPublicKeyInfo(), second.PublicKey.ExportSubjectPublicKeyInfo());

        var status = await RunAsync(database, "status");
        Assert.True(status.Code == 0, status.Output);
        foreach (var said in new[] { "subject    CN=Laboratoire d’essai", "issuer     CN=Autorité d’essai", second.SerialNumber, "key        RSA 3072", "issuers    1 in the file", "Orders       0 sealed", "Waiting      0 for their seal" })
            Assert.Contains(said, status.Output, StringComparison.Ordinal);

        var hasty = await RunAsync(database, "rotate");
        Assert.Equal(1, hasty.Code);
        Assert.Contains("was issued by CN=Autorité d’essai", hasty.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync(database, "rotate", "--self-signed")).Code);
        using var third = Load();
        Assert.NotEqual(second.PublicKey.ExportSubjectPublicKeyInfo(), third.PublicKey.ExportSubjectPublicKeyInfo());
        Assert.Equal(
            new[] { first, second, third }.Select(Kept).Order(StringComparer.Ordinal), Directory.GetFiles(_folder.Path, "*.crt").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("PRIVATE KEY", string.Concat(Directory.GetFiles(_folder.Path, "*.crt").Select(File.ReadAllText)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rotate_WithARequest_KeepsTheFormerKeyInUseUntilTheAnswer()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        await RunAsync(database, "init", "--name", "Laboratoire d’essai");
        using var first = Load();
        var request = Path.Combine(_folder.Path, "next.csr");

        Assert.Equal(0, (await RunAsync(database, "rotate", "--request", request)).Code);
        Assert.Equal(first.RawData, Load().RawData);
        Assert.Contains("a key waits for its certificate", (await RunAsync(database, "status")).Output, StringComparison.Ordinal);
        var foreign = await RunAsync(database, "rotate", "--certificate", _folder.Write("foreign.pem", Certify(request: null)));
        Assert.Equal(1, foreign.Code);
        Assert.Contains("holds no certificate of our key", foreign.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync(database, "rotate", "--certificate", _folder.Write("answer.pem", Certify(request)))).Code);

        using var second = Load();
        Assert.Equal("CN=Autorité d’essai", second.Issuer);
        Assert.NotEqual(first.PublicKey.ExportSubjectPublicKeyInfo(), second.PublicKey.ExportSubjectPublicKeyInfo());
        Assert.False(File.Exists(Seal + ".next"));
    }

    [Theory]
    [InlineData("--name is missing", "init")]
    [InlineData("--years is '99': give a whole number from 1 to 10.", "init", "--name", "Labo", "--years", "99")]
    [InlineData("--country is 'France'", "init", "--name", "Labo", "--country", "France")]
    [InlineData("does not exist: missions seal init makes the first one.", "rotate")]
    [InlineData("There is no directory for « /nowhere/seal.p12 »", "init", "--name", "Labo", "--file", "/nowhere/seal.p12")]
    [InlineData("There is no command 'seal'", "")]
    [InlineData("There is no option --year here.", "init", "--name", "Labo", "--year", "5")]
    [InlineData("--years is '99'", "init", "--name=Labo", "--years=99")]
    [InlineData("There is no option --certificat here.", "rotate", "--certificat", "answer.pem")]
    [InlineData("There is no option --years here.", "status", "--years", "3")]
    public async Task Verb_BadInput_IsRefusedInASentence(string sentence, params string[] words)
    {
        await using var database = await TestDatabase.EmptyAsync(DatabaseKind.Sqlite);

        var (code, output) = await RunAsync(database, [.. words.Where(word => word.Length > 0)]);

        Assert.Equal(1, code);
        Assert.Contains(sentence, output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Status_WithoutACertificateNorADatabase_SaysBothAndFails()
    {
        await using var database = await TestDatabase.EmptyAsync(DatabaseKind.Sqlite);
        await using var process = MissionsProcess.Launch(database, [], "seal", "status");

        Assert.Equal(1, await process.ExitCodeAsync());
        Assert.Contains("Seal:CertificatePath is empty", process.Output.Text, StringComparison.Ordinal);
        Assert.Contains("There is no database at", process.Output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_OfAFileThatIsNamed_ShowsThatOne()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        await RunAsync(database, "init", "--name", "Laboratoire d’essai");
        var password = _folder.Write("password", System.Text.Encoding.UTF8.GetBytes($"{Password}\n"));
        await using var process = MissionsProcess.Launch(database, [], "seal", "status", "--file", Seal, "--password-file", password);

        Assert.Equal(0, await process.ExitCodeAsync());
        Assert.Contains("subject    CN=Laboratoire d’essai", process.Output.Text, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(int Code, string Output)> RunAsync(TestDatabase database, params string[] words)
    {
        await using var process = MissionsProcess.Launch(database, [("Seal__CertificatePath", Seal), ("Seal__Password", Password)], ["seal", .. words]);
        return (await process.ExitCodeAsync(), process.Output.Text);
    }

    private X509Certificate2 Load() => X509CertificateLoader.LoadPkcs12FromFile(Seal, Password);

    private static string Kept(X509Certificate2 certificate) => $"seal-{certificate.GetCertHashString(HashAlgorithmName.SHA256)[..16].ToLowerInvariant()}.crt";

    /// <summary>What an authority answers, its own certificate after ours; to no request, the certificate of a key of its own.</summary>
    private static byte[] Certify(string? request)
    {
        var now = TimeProvider.System.GetUtcNow();
        using var authorityKey = RSA.Create(2048);
        var authority = new CertificateRequest("CN=Autorité d’essai", authorityKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        authority.CertificateExtensions.Add(X509BasicConstraintsExtension.CreateForCertificateAuthority());
        using var issuer = authority.CreateSelfSigned(now.AddDays(-1), now.AddYears(10));
        using var foreign = RSA.Create(2048);
        var asked = request is null
            ? new CertificateRequest("CN=Autre", foreign, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : CertificateRequest.LoadSigningRequestPem(File.ReadAllText(request), HashAlgorithmName.SHA256, signerSignaturePadding: RSASignaturePadding.Pkcs1);
        using var issued = asked.Create(issuer, now.AddHours(-1), now.AddYears(2), RandomNumberGenerator.GetBytes(16));
        return System.Text.Encoding.ASCII.GetBytes(issued.ExportCertificatePem() + "\n" + issuer.ExportCertificatePem() + "\n");
    }
}
