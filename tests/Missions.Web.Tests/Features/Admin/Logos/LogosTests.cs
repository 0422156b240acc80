using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Documents;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Documents;
using Missions.Web.Tests.Features.Verify;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Orders;

namespace Missions.Web.Tests.Features.Admin.Logos;

public sealed class LogosTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Logo_Uploaded_IsPrintedWithItsNameAndKeptByOrdersSignedWithIt(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var (plain, before) = await app.IssueAsync();
        Assert.DoesNotContain("logos", (await requests.ReadAsync(plain)).Orders[0].SnapshotJson, StringComparison.Ordinal);
        Assert.DoesNotContain("120", Images(before), StringComparison.Ordinal);
        var laboratory = await app.QueryAsync(db => db.Units.Where(unit => unit.ParentId == null).Select(unit => new { unit.Id, unit.Name }).FirstAsync());

        var page = await UploadAsync(app, laboratory.Id, Pictures.Png(120, 80));

        Assert.Contains("Logo enregistré", page.Text, StringComparison.Ordinal);
        var (id, file) = await app.IssueAsync();
        var logo = Assert.Single(OrderSnapshot.Read((await requests.ReadAsync(id)).Orders[0].SnapshotJson).Logos!);
        Assert.Equal(laboratory.Name, logo.Name);
        var path = _folder.Write("order.pdf", file);
        Assert.Contains("120", Tool.Run("pdfimages", "-list", path), StringComparison.Ordinal);
        Assert.Contains("No syntax or stream encoding errors found", Tool.Run("qpdf", "--check", path), StringComparison.Ordinal);
        Assert.InRange(file.Length, 1, 120 * 1024);
        Assert.Equal(logo.Sha256, (await app.QueryAsync(db => db.Logos.SingleAsync())).Sha256);
        Assert.Single(await app.EventsAsync(OrganisationLog.LogoChanged));

        await (await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync("/admin/logos")).FormTo($"/admin/logos/{laboratory.Id}/remove").SubmitAsync();
        Assert.Equal((0, 1), (await app.QueryAsync(db => db.LogoOwners.CountAsync()), await app.QueryAsync(db => db.Logos.CountAsync())));
    }

    public static TheoryData<string, byte[], string> Wrong => new()
    {
        { "nothing", [], "Choisissez un fichier." },
        { "a text", Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), "doit être une image PNG ou JPEG" },
        { "a head alone", Pictures.Png(20, 20)[..30], "doit être une image PNG ou JPEG" },
        { "a bomb", Pictures.Png(4000, 20), "de 16 à 800 pixels" },
        { "a dot", Pictures.Png(4, 4), "de 16 à 800 pixels" },
        { "noise", Pictures.Png(200, 200, noise: true), "plus de 10 Ko" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Logo_ThatCannotBeOne_IsRefusedBesideItsField(string what, byte[] content, string sentence)
    {
        await using var app = await MissionsApp.StartAsync();
        var laboratory = await app.QueryAsync(db => db.Units.Where(unit => unit.ParentId == null).Select(unit => unit.Id).FirstAsync());

        var page = await UploadAsync(app, laboratory, content);

        Assert.Equal((what, HttpStatusCode.BadRequest), (what, page.Status));
        Assert.Contains(page.Errors, error => error.Contains(sentence, StringComparison.Ordinal));
        Assert.Equal(0, await app.QueryAsync(db => db.Logos.CountAsync()));
    }

    [Fact]
    public async Task Logo_OfNobodyOrNotThere_Is404()
    {
        await using var app = await MissionsApp.StartAsync();
        using var administrator = await app.VisitorAsync(DemoAccounts.Administrator);

        Assert.Equal(HttpStatusCode.NotFound, (await administrator.PostAsync($"/admin/logos/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.PostAsync($"/admin/logos/{Guid.NewGuid()}/remove")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync($"/admin/logos/files/{new string('a', 64)}")).Status);
    }

    public void Dispose() => _folder.Dispose();

    private string Images(byte[] file) => Tool.Run("pdfimages", "-list", _folder.Write("before.pdf", file));

    private static async Task<Page> UploadAsync(MissionsApp app, Guid owner, byte[] content)
    {
        using var administrator = await app.VisitorAsync(DemoAccounts.Administrator);
        return await (await administrator.GetAsync("/admin/logos")).FormTo($"/admin/logos/{owner}").Attach("file", "logo.png", content).SubmitAsync();
    }
}
