using Missions.Testing.Databases;
using Missions.Testing.Processes;

namespace Missions.Web.Tests.Documents.Sealing;

public sealed class SealStartTests
{
    [Fact]
    public async Task Start_TwoDemonstrationReplicasAtOnce_ShareOneCertificate()
    {
        await using var database = await TestDatabase.EmptyAsync(DatabaseKind.Postgres);

        var replicas = await Task.WhenAll(
            MissionsProcess.StartAsync(database, MissionsProcess.DemoSettings), MissionsProcess.StartAsync(database, MissionsProcess.DemoSettings));

        Assert.Equal(["demonstration-seal"], Directory.GetFileSystemEntries(database.DataDirectory, "*seal*").Select(Path.GetFileName), StringComparer.Ordinal);
        foreach (var replica in replicas)
            await replica.DisposeAsync();
    }

    [Fact]
    public async Task Start_WrongCertificatePath_NamesTheKeyAndFails()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);

        await using var process = MissionsProcess.Launch(database, [("Seal__CertificatePath", "/nowhere/seal.p12")]);

        Assert.Equal(1, await process.ExitCodeAsync());
        Assert.Contains("Seal:CertificatePath names « /nowhere/seal.p12 », which does not exist", process.Output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_NoCertificateOutsideDemonstration_WarnsThatOrdersWait()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);

        await using var process = await MissionsProcess.StartAsync(database);

        Assert.Contains("Seal:CertificatePath is empty", process.Output.Text, StringComparison.Ordinal);
    }
}
