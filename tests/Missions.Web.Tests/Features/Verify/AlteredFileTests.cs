using System.Security.Cryptography;
using Missions.Testing.Documents;
using Missions.Web.Documents.Orders;
using Missions.Web.Documents.Sealing;
using Missions.Web.Features.Verify;
using Missions.Web.Tests.Documents;
using Missions.Web.Tests.Documents.Orders;
using Missions.Web.Tests.Documents.Sealing;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Verify;

public sealed class AlteredFileTests(Seals foreign) : IClassFixture<Seals>
{
    private const int Changes = 1000;
    private const int Seed = 20260302;

    [Fact]
    public async Task File_WithAnyByteChanged_IsCalledAltered()
    {
        await using var app = await MissionsApp.StartAsync();
        var (_, file) = await app.IssueAsync();
        var random = new Random(Seed);

        for (var change = 0; change < Changes; change++)
        {
            var altered = file.ToArray();
            var at = random.Next(altered.Length);
            altered[at] ^= (byte)random.Next(1, 256);

            Assert.True(await CheckAsync(app, altered) is { Kind: VerdictKind.Altered }, $"the byte at {at}");
        }
    }

    [Fact]
    public async Task File_ExtendedReorderedOrSealedByAnother_IsCalledAltered()
    {
        await using var app = await MissionsApp.StartAsync();
        var (id, file) = await app.IssueAsync();
        using var folder = new TemporaryFolder();
        var path = folder.Write("order.pdf", file);
        var (swapped, updated) = (Path.Combine(folder.Path, "swapped.pdf"), Path.Combine(folder.Path, "updated.pdf"));
        Tool.Run("qpdf", path, "--pages", ".", "z-1", "--", swapped);
        Tool.Run("mutool", "clean", path, updated);
        var imitated = await foreign.Seal(OrderPdf.Render(SampleOrders.Simple() with { VerificationCode = await app.CodeOfAsync(id), VerificationAddress = null }));

        byte[][] altered =
        [
            [.. file, .. "\n"u8],
            [.. file, .. "1 0 obj\n<</Title(Autre)>>\nendobj\nxref\n1 1\n0000000000 00000 n \ntrailer\n<</Size 2>>\nstartxref\n0\n%%EOF\n"u8],
            file[..^1],
            await File.ReadAllBytesAsync(swapped),
            await File.ReadAllBytesAsync(updated),
            imitated,
        ];

        foreach (var one in altered)
            Assert.Equal(VerdictKind.Altered, (await CheckAsync(app, one))?.Kind);
    }

    private static Task<Verdict?> CheckAsync(MissionsApp app, byte[] file) =>
        app.ReadAsync((FileCheck check) => check.RunAsync(new Upload(file, Convert.ToHexStringLower(SHA256.HashData(file))), CancellationToken.None));
}
