using Microsoft.AspNetCore.Http;
using Missions.Testing.Databases;
using Missions.Testing.Documents;
using Missions.Testing.Outside;
using Missions.Testing.Processes;
using Missions.Web.Tests.Documents.Sealing;

namespace Missions.Web.Tests.Commands.Seals;

public sealed class SealStatusTests
{
    [Fact]
    public async Task Status_WithAnAuthority_AsksItForATimeStamp()
    {
        var now = TimeProvider.System.GetUtcNow();
        using var seal = new SealFiles(now.AddDays(-1), now.AddDays(400));
        var tsa = new OpenSslTsa(seal.Folder("tsa"));
        await using var server = await StubServer.StartAsync(async context =>
        {
            using var query = new MemoryStream();
            await context.Request.Body.CopyToAsync(query);
            context.Response.ContentType = "application/timestamp-reply";
            await context.Response.Body.WriteAsync(tsa.Reply(query.ToArray()));
        });

        var (code, output) = await RunAsync(seal, server.Address, tsa);

        Assert.True(code == 0, output);
        Assert.Contains($"{server.Address} answers: 20", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_WithAnAuthorityThatFailsAndAnExpiredCertificate_SaysBothAndFails()
    {
        var now = TimeProvider.System.GetUtcNow();
        using var seal = new SealFiles(now.AddDays(-400), now.AddDays(-1));
        var tsa = new OpenSslTsa(seal.Folder("tsa"));
        await using var server = await StubServer.StartAsync(context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });

        var (code, output) = await RunAsync(seal, server.Address, tsa);

        Assert.Equal(1, code);
        Assert.Contains("left       NOT VALID NOW", output, StringComparison.Ordinal);
        Assert.Contains("signed orders wait for their seal until missions seal rotate has replaced it", output, StringComparison.Ordinal);
        Assert.Contains("gives no time stamp", output, StringComparison.Ordinal);
        Assert.Contains("it answers 404", output, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output)> RunAsync(SealFiles seal, Uri authority, OpenSslTsa tsa)
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        (string, string)[] settings = [.. seal.Settings.Select(setting => (setting.Key.Replace(":", "__", StringComparison.Ordinal), setting.Value)), ("Seal__Tsa__Url", authority.AbsoluteUri), ("Seal__Tsa__CertificatePath", tsa.RootPath)];
        await using var process = MissionsProcess.Launch(database, settings, "seal", "status");
        return (await process.ExitCodeAsync(), process.Output.Text);
    }
}
