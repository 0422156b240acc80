using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Databases;
using Missions.Testing.Documents;
using Missions.Testing.Pages;
using Missions.Web.Background;
using Missions.Web.Data;
using Missions.Web.Tests.Features.Verify;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Orders;

public sealed class StampedOrderTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Order_Cancelled_IsStampedAndBothItsFilesAreKnown(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind, Shown.Often);
        var requests = new Requests(app.Services);
        var (id, issued) = await app.IssueAsync();
        await app.CancelAsync(id);

        await app.PassAsync(TimeSpan.Zero);

        var mission = await requests.ReadAsync(id);
        var order = Assert.Single(mission.Orders);
        var page = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/orders/{order.Id}/file");
        Assert.Equal("Ordre-de-mission-2026-0001-annule.pdf", page.Response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal(issued, page.Body[..issued.Length]);
        using var folder = new Documents.TemporaryFolder();
        Assert.Equal(3, Tool.PdfSig(folder.Write("stamped.pdf", page.Body)).Split("Signature is Valid.").Length);
        using var anyone = app.Visitor();
        foreach (var file in new[] { issued, page.Body })
            Assert.Equal("Authentique, mais annulé", (await anyone.ShowAsync(file)).Heading);
        Assert.Single(mission.Events, e => e.Kind == MissionEventKind.Stamped);
        Assert.True(mission.HistoryIsIntact());
        Assert.NotNull((await requests.QueryAsync(db => db.OrderFiles.SingleAsync(file => file.OrderId == order.Id && file.IsStamped))).CertificateSha256);
    }

    [Fact]
    public async Task Order_StampedAgainAfterACrash_KeepsItsFirstFile()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var (id, _) = await app.IssueAsync();
        await app.CancelAsync(id);
        await app.PassAsync(TimeSpan.Zero);
        var before = (await requests.ReadAsync(id)).Orders[0].StampedFileSha256;
        var handler = app.Services.GetServices<IJobHandler>().Single(h => h.Kind == AwaitedWork.StampOrder);
        var job = await requests.QueryAsync(db => db.Jobs.AsNoTracking().SingleAsync(j => j.MissionId == id && j.Kind == AwaitedWork.StampOrder));

        var record = await handler.RunAsync(job, CancellationToken.None);
        await app.Services.GetRequiredService<Write>().InTransaction(db => record(db, CancellationToken.None));

        var mission = await requests.ReadAsync(id);
        Assert.Equal(before, mission.Orders[0].StampedFileSha256);
        Assert.Single(mission.Events, e => e.Kind == MissionEventKind.Stamped);
    }

    [Fact]
    public async Task Order_ThatAnotherTookThePlaceOf_StaysAsItWas()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var (id, first) = await app.IssueAsync();
        await app.SupersedeAsync(id);
        await app.CancelAsync(id);

        await app.PassAsync(TimeSpan.Zero);

        var orders = (await requests.ReadAsync(id)).Orders.OrderBy(order => order.Version).ToList();
        Assert.Equal([null, orders[1].CancelledAt], orders.Select(order => order.StampedAt is null ? null : order.CancelledAt));
        Assert.Equal(first, (await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/orders/{orders[0].Id}/file")).Body);
    }
}
