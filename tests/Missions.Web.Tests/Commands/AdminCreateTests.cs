using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Testing.Processes;

namespace Missions.Web.Tests.Commands;

public sealed class AdminCreateTests
{
    private const string Password = "Un-premier-mot-2026";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task AdminCreate_FirstOne_SignsInAndAdministers(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);

        Assert.Equal(0, (await RunAsync(database, Password, "--email", "ada@labo.example", "--given-name", "Ada", "--family-name", "Noël")).Code);

        await using var process = await MissionsProcess.StartAsync(database);
        using var visitor = new Visitor(process.Address);
        Assert.Equal("/", (await visitor.SignInAsync("ada@labo.example", Password)).Url.AbsolutePath);
    }

    [Fact]
    public async Task AdminCreate_SameAddressAgain_IsRefused()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        await RunAsync(database, Password, "--email", "ada@labo.example");

        var (code, output) = await RunAsync(database, Password, "--email", "ADA@labo.example");

        Assert.Equal(1, code);
        Assert.Contains("Un compte existe déjà", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("court", "au moins 10 caractères", "--email", "ada@labo.example")]
    [InlineData(Password, "--email is missing")]
    [InlineData(Password, "n’est pas une adresse électronique", "--email", "ada")]
    public async Task AdminCreate_BadInput_IsRefusedInASentence(string password, string sentence, params string[] options)
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);

        var (code, output) = await RunAsync(database, password, options);

        Assert.Equal(1, code);
        Assert.Contains(sentence, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verb_Unknown_ShowsTheVerbsThereAre()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        await using var process = MissionsProcess.Launch(database, [], "admin", "bogus");

        Assert.Equal(1, await process.ExitCodeAsync());
        Assert.Contains("missions admin create --email", process.Output.Text, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output)> RunAsync(TestDatabase database, string password, params string[] options)
    {
        await using var process = MissionsProcess.Launch(database, [("MISSIONS_ADMIN_PASSWORD", password)], ["admin", "create", .. options]);
        return (await process.ExitCodeAsync(), process.Output.Text);
    }
}
