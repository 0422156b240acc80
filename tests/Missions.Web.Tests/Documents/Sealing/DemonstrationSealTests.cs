using System.Security.Cryptography.X509Certificates;
using Missions.Web.Documents.Sealing;

namespace Missions.Web.Tests.Documents.Sealing;

public sealed class DemonstrationSealTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Fact]
    public void Ensure_AskedTwice_KeepsTheFirstCertificate()
    {
        var first = File.ReadAllBytes(DemonstrationSeal.Ensure(_folder.Path, TimeProvider.System));

        Assert.Equal(first, File.ReadAllBytes(DemonstrationSeal.Ensure(_folder.Path, TimeProvider.System)));
    }

    [Fact]
    public async Task Ensure_AskedByEightAtOnce_GivesAllTheSameCertificate()
    {
        using var barrier = new Barrier(8);
        var starts = Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(() =>
        {
            barrier.SignalAndWait();
            return Load().Leaf.Thumbprint;
        }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));

        Assert.Single((await Task.WhenAll(starts)).Distinct(StringComparer.Ordinal));
        Assert.Equal("demonstration-seal", Path.GetFileName(Assert.Single(Directory.GetFileSystemEntries(_folder.Path))));
    }

    [Fact]
    public void Ensure_OnUnix_LeavesTheKeyToItsOwnerAlone()
    {
        if (OperatingSystem.IsWindows())
            return;
        var mode = File.GetUnixFileMode(DemonstrationSeal.Ensure(_folder.Path, TimeProvider.System));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
    }

    [Fact]
    public void Certificate_Made_SaysThatItIsWorthNothing()
    {
        var seal = Load();

        Assert.Contains("DÉMONSTRATION – sans valeur", seal.Name, StringComparison.Ordinal);
        Assert.Equal(2048, seal.Leaf.GetRSAPublicKey()!.KeySize);
        Assert.Equal(seal.Leaf.Issuer, Assert.Single(seal.Issuers).Subject);
        Assert.False(seal.Issuers[0].HasPrivateKey);
    }

    public void Dispose() => _folder.Dispose();

    SealCertificate Load() =>
        SealCertificate.Load(new SealOptions { CertificatePath = DemonstrationSeal.Ensure(_folder.Path, TimeProvider.System) });
}
