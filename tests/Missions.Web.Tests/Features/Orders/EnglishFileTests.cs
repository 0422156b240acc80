using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Databases;
using Missions.Testing.Documents;
using Missions.Testing.Pages;
using Missions.Web.Background;
using Missions.Web.Data;
using Missions.Web.Tests.Documents;
using Missions.Web.Tests.Features.Verify;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>The English file of an order: asked for in one click, sealed, verified, replaced and cancelled like the French one.</summary>
public sealed class EnglishFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task English_AskedForInOneClick_IsSealedAndKnownToAnyone(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind, Shown.Often);
        var requests = new Requests(app.Services);
        var (id, french) = await app.IssueAsync();
        var order = Assert.Single((await requests.ReadAsync(id)).Orders);

        await AskAsync(app, id, order.Id);
        await app.PassAsync(TimeSpan.Zero);
        var english = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync(Address(order.Id));

        Assert.Equal("Mission-order-2026-0001.pdf", english.Response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Contains("/Lang(en-GB)", Encoding.Latin1.GetString(english.Body), StringComparison.Ordinal);
        Clean(english.Body, seals: 1);
        var mission = await requests.ReadAsync(id);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(english.Body)), mission.Orders[0].English!.FileSha256);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(french)), mission.Orders[0].FileSha256);
        Assert.Single(mission.Events, e => e.Kind == MissionEventKind.EnglishSealed);
        Assert.True(mission.HistoryIsIntact());
        using var anyone = app.Visitor();
        foreach (var file in new[] { french, english.Body })
            Assert.Contains("n° 2026-0001, version 1", (await anyone.ShowAsync(file)).Text, StringComparison.Ordinal);
        var shown = await anyone.ShowAsync(english.Body);
        Assert.Equal("Current", shown.Verdict());
        Assert.Contains("à l’octet près, la version anglaise de", shown.Text, StringComparison.Ordinal);
        english.Body[^200] ^= 1;
        Assert.Equal("Altered", (await anyone.ShowAsync(english.Body)).Verdict());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task English_OfAnOrderReplacedThenCancelled_SaysWhatBecameOfIt(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind, Shown.Often);
        var requests = new Requests(app.Services);
        var (id, _) = await app.IssueAsync();
        await AskAsync(app, id, (await requests.ReadAsync(id)).Orders[0].Id);
        await app.PassAsync(TimeSpan.Zero);
        await app.SupersedeAsync(id);
        var orders = (await requests.ReadAsync(id)).Orders.OrderBy(order => order.Version).ToList();
        await AskAsync(app, id, orders[1].Id);
        await app.PassAsync(TimeSpan.Zero);
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        using var anyone = app.Visitor();
        var (first, second) = ((await traveller.GetAsync(Address(orders[0].Id))).Body, (await traveller.GetAsync(Address(orders[1].Id))).Body);
        Assert.Equal(("Superseded", "Current"), ((await anyone.ShowAsync(first)).Verdict(), (await anyone.ShowAsync(second)).Verdict()));
        Assert.Contains("cancels and replaces version 1", Tool.PdfToText(_folder.Write("second.pdf", second)), StringComparison.Ordinal);

        await app.CancelAsync(id);
        await app.PassAsync(TimeSpan.Zero);

        var stamped = await traveller.GetAsync(Address(orders[1].Id));
        Assert.Equal("Mission-order-2026-0001-v2-cancelled.pdf", stamped.Response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal(second, stamped.Body[..second.Length]);
        Assert.Contains("CANCELLED", Tool.Run("mutool", "draw", "-q", "-F", "txt", _folder.Write("stamped.pdf", stamped.Body)), StringComparison.Ordinal);
        Clean(stamped.Body, seals: 2);
        foreach (var file in new[] { first, second, stamped.Body })
            Assert.Equal("Cancelled", (await anyone.ShowAsync(file)).Verdict());
        Assert.Contains("marquée « annulé »", (await anyone.ShowAsync(stamped.Body)).Text, StringComparison.Ordinal);
        Assert.Equal(first, (await traveller.GetAsync(Address(orders[0].Id))).Body);
        Assert.Single((await requests.ReadAsync(id)).Events, e => e.Kind == MissionEventKind.EnglishStamped);
    }

    [Fact]
    public async Task English_AskedForTwiceAndSealedTwice_IsOneFile()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var (id, _) = await app.IssueAsync();
        var order = (await requests.ReadAsync(id)).Orders[0];
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var form = (await traveller.GetAsync($"/missions/{id}")).FormTo(Address(order.Id));
        await form.SubmitAsync();
        await form.SubmitAsync();
        await app.PassAsync(TimeSpan.Zero);
        var before = (await traveller.GetAsync(Address(order.Id))).Body;
        var job = await requests.QueryAsync(db => db.Jobs.AsNoTracking().SingleAsync(j => j.MissionId == id && j.Key.EndsWith(":English")));

        var record = await app.Services.GetServices<IJobHandler>().Single(handler => handler.Kind == job.Kind).RunAsync(job, CancellationToken.None);
        await app.Services.GetRequiredService<Write>().InTransaction(db => record(db, CancellationToken.None));

        Assert.Equal(before, (await traveller.GetAsync(Address(order.Id))).Body);
        Assert.Equal(1, await requests.QueryAsync(db => db.OrderFiles.CountAsync(file => file.Language == Language.English)));
        Assert.Single((await requests.ReadAsync(id)).Events, e => e.Kind == MissionEventKind.EnglishAsked);
    }

    [Theory]
    [InlineData(DemoAccounts.OtherTraveller)]
    [InlineData(DemoAccounts.CarbonReferent)]
    [InlineData(DemoAccounts.Administrator)]
    public async Task English_ForSomeoneUnrelated_IsNotFound(string account)
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var (id, _) = await app.IssueAsync();
        var order = (await requests.ReadAsync(id)).Orders[0];
        using var visitor = await app.VisitorAsync(account);

        foreach (var address in new[] { Address(order.Id), Address(Guid.NewGuid()) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.PostAsync(address)).Status);
        }

        Assert.Null((await requests.ReadAsync(id)).Orders[0].English);
    }

    [Fact]
    public async Task English_ThatNobodyAskedFor_LeadsBackToTheMission()
    {
        await using var app = await MissionsApp.StartAsync();
        var (id, _) = await app.IssueAsync();
        var order = (await new Requests(app.Services).ReadAsync(id)).Orders[0];

        Assert.Equal($"/missions/{id}", (await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync(Address(order.Id))).Url.AbsolutePath);
    }

    public void Dispose() => _folder.Dispose();

    private static string Address(Guid orderId) => $"/orders/{orderId}/file/en";

    private static async Task AskAsync(MissionsApp app, Guid missionId, Guid orderId) =>
        await (await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{missionId}")).FormTo(Address(orderId)).SubmitAsync();

    private void Clean(byte[] file, int seals)
    {
        var path = _folder.Write("english.pdf", file);
        Assert.Equal(seals + 1, Tool.PdfSig(path).Split("Signature is Valid.").Length);
        Assert.Contains("No syntax or stream encoding errors found", Tool.Run("qpdf", "--check", path), StringComparison.Ordinal);
        Tool.Run("mutool", "draw", "-q", "-F", "txt", "-o", "/dev/null", path);
    }
}
