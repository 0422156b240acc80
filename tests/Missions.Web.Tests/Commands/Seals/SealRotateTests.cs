using System.Security.Cryptography.X509Certificates;
using Missions.Testing;
using Missions.Testing.Databases;
using Missions.Testing.Documents;
using Missions.Testing.Processes;
using Missions.Web.Tests.Documents;

namespace Missions.Web.Tests.Commands.Seals;

/// <summary>Rotations of files as others make and mount them: openssl for an authority, an orchestrator for a secret.</summary>
public sealed class SealRotateTests : IDisposable
{
    private const string Password = "un-mot-de-passe";
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("DER", "x509 -in answer.pem -outform DER -out answer", 0)]
    [InlineData("PKCS#7 in PEM", "crl2pkcs7 -nocrl -certfile answer.pem -certfile authority.pem -out answer", 1)]
    [InlineData("PKCS#7 in DER", "crl2pkcs7 -nocrl -certfile authority.pem -certfile answer.pem -outform DER -out answer", 1)]
    public async Task Rotate_WithAnAnswerOfAnAuthority_InstallsItWhateverItsForm(string form, string conversion, int issuers)
    {
        var seal = MakeSeal(Password);
        (string, string)[] settings = [("Seal__CertificatePath", seal), ("Seal__Password", Password)];
        var asked = await RunAsync(settings, "rotate", "--request", In("request.csr"));
        Assert.True(asked.Code == 0, asked.Output);
        OpenSsl("req -x509 -newkey rsa:2048 -nodes -subj /CN=Authority -days 3650 -keyout authority.key -out authority.pem");
        OpenSsl("x509 -req -in request.csr -CA authority.pem -CAkey authority.key -days 700 -out answer.pem");
        OpenSsl(conversion);

        var installed = await RunAsync(settings, "rotate", "--certificate", In("answer"));

        Assert.True(installed.Code == 0, $"{form}: {installed.Output}");
        var all = X509CertificateLoader.LoadPkcs12CollectionFromFile(seal, Password);
        var leaf = Assert.Single(all, certificate => certificate.HasPrivateKey);
        Assert.Equal("CN=Authority", leaf.Issuer);
        Assert.Equal(issuers, all.Count - 1);
        Assert.False(File.Exists(seal + ".next"));
    }

    [Fact]
    public async Task Rotate_OnAFileWithoutPassword_AsksForNoneAndMakesOneWithout()
    {
        var seal = MakeSeal(password: "");
        using var former = X509CertificateLoader.LoadPkcs12FromFile(seal, "");

        // Nobody answers a question: the input stays open, and nothing comes from it.
        var (code, output) = await RunAsync([("Seal__CertificatePath", seal)], "rotate");

        Assert.True(code == 0, output);
        Assert.DoesNotContain("Password", output, StringComparison.Ordinal);
        using var now = X509CertificateLoader.LoadPkcs12FromFile(seal, "");
        Assert.NotEqual(former.Thumbprint, now.Thumbprint);
        Assert.Equal(0, (await RunAsync([("Seal__CertificatePath", seal)], "status")).Code);
        Assert.Contains("BEGIN CERTIFICATE", Tool.Run("openssl", "pkcs12", "-in", seal, "-nokeys", "-passin", "pass:"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rotate_WithAnEmptyPasswordForAFileThatHasOne_SaysSo()
    {
        var seal = MakeSeal(Password);

        var none = await RunAsync([("MISSIONS_SEAL_PASSWORD", "")], "rotate", "--file", seal);
        var empty = await RunAsync([], "rotate", "--file", seal, "--password-file", _folder.Write("password", "\n"u8.ToArray()));

        Assert.Equal((1, 1), (none.Code, empty.Code));
        Assert.Contains("No password was given", none.Output, StringComparison.Ordinal);
        Assert.Contains("whose first line is empty", empty.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rotate", "--self-signed")]
    [InlineData("rotate", "--request", "request.csr")]
    [InlineData("rotate", "--certificate", "answer.pem")]
    public async Task Rotate_OnASecretThatIsALink_TouchesNothingAndSaysWhatToDo(params string[] words)
    {
        MakeSeal(Password);
        File.WriteAllText(In("answer.pem"), "");
        var target = Directory.CreateDirectory(In("mounted/..2026_03_02")).FullName;
        File.Move(In("seal.p12"), Path.Combine(target, "seal.p12"));
        File.WriteAllText(Path.Combine(target, "password"), Password);
        Directory.CreateSymbolicLink(In("mounted/..data"), "..2026_03_02");
        foreach (var name in new[] { "seal.p12", "password" }) File.CreateSymbolicLink(In($"mounted/{name}"), $"..data/{name}");
        var before = Tree();
        (string, string)[] settings = [("Seal__CertificatePath", In("mounted/seal.p12")), ("Seal__PasswordFile", In("mounted/password"))];

        var (code, output) = await RunAsync(settings, [.. words.Select(word => word.Contains('.', StringComparison.Ordinal) ? In(word) : word)]);

        Assert.Equal(1, code);
        Assert.Contains($"is a link to « {In("mounted/..data/seal.p12")} »; nothing was replaced", output, StringComparison.Ordinal);
        Assert.Contains("rotate a copy (--file COPY)", output, StringComparison.Ordinal);
        Assert.Equal(before, Tree());
        Assert.Equal(0, (await RunAsync(settings, "status")).Code);
    }

    [Fact]
    public void Rotate_WhereNothingCanBeWritten_TouchesNothingAndSaysWhatToDo()
    {
        var seal = MakeSeal(Password);
        var before = Tree();
        Tool.Run("chmod", "500", _folder.Path);

        // An administrator of the machine writes wherever they like, unless that right is taken from them.
        string[] bound = Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override"] : [];
        var output = Tool.Run(
            "env", [$"Seal__Password={Password}", .. MissionsProcess.Unwatched.Select(one => $"{one.Name}={one.Value}"), .. bound, "dotnet", Repository.MissionsDll, "seal", "rotate", "--file", seal]);

        Tool.Run("chmod", "700", _folder.Path);
        Assert.Contains($"Nothing can be written beside « {seal} »", output, StringComparison.Ordinal);
        Assert.Contains("rotate a copy (--file COPY)", output, StringComparison.Ordinal);
        Assert.Equal(before, Tree());
    }

    public void Dispose() => _folder.Dispose();

    private string In(string name) => Path.Combine(_folder.Path, name);

    private string MakeSeal(string password)
    {
        OpenSsl("req -x509 -newkey rsa:2048 -nodes -subj /CN=Seal -days 400 -keyout seal.key -out seal.pem");
        OpenSsl($"pkcs12 -export -inkey seal.key -in seal.pem -passout pass:{password} -out seal.p12");
        File.Delete(In("seal.key"));
        return In("seal.p12");
    }

    private void OpenSsl(string arguments) => Tool.Run("env", ["-C", _folder.Path, "openssl", .. arguments.Split(' ')]);

    private List<string> Tree() => [.. new DirectoryInfo(_folder.Path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
        .Select(one => $"{one.FullName} {one.LinkTarget} {(one is FileInfo { LinkTarget: null } ? Convert.ToHexString(File.ReadAllBytes(one.FullName)) : "")}")
        .Order(StringComparer.Ordinal)];

    private static async Task<(int Code, string Output)> RunAsync((string, string)[] settings, params string[] words)
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        await using var process = MissionsProcess.Launch(database, settings, ["seal", .. words]);
        return (await process.ExitCodeAsync(), process.Output.Text);
    }
}
