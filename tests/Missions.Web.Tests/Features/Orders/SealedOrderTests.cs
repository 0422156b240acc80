using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Background;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Orders;

public sealed class SealedOrderTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Order_OnceSigned_IsSealedAndDownloadedUnderItsNumber(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        var order = Assert.Single((await requests.ReadAsync(id)).Orders);

        var file = await SealedFile.WaitAsync(await app.VisitorAsync(DemoAccounts.Traveller), order.Id);

        Assert.Equal("Ordre-de-mission-2026-0001.pdf", file.Response.Content.Headers.ContentDisposition!.FileNameStar);
        var mission = await requests.ReadAsync(id);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(file.Body)), mission.Orders[0].FileSha256);
        Assert.Equal(file.Body, Assert.Single(await requests.FilesAsync(order.Id)).Content);
        Assert.Single(mission.Events, e => e.Kind == MissionEventKind.Sealed);
        Assert.True(mission.HistoryIsIntact());
    }

    [Fact]
    public async Task Order_SealedAgainAfterACrash_KeepsItsFirstFile()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        var order = Assert.Single((await requests.ReadAsync(id)).Orders);
        var file = await SealedFile.WaitAsync(await app.VisitorAsync(DemoAccounts.Traveller), order.Id);
        var handler = app.Services.GetServices<IJobHandler>().Single(h => h.Kind == AwaitedWork.SealOrder);
        var job = await requests.QueryAsync(db => db.Jobs.AsNoTracking().SingleAsync(j => j.MissionId == id && j.Kind == AwaitedWork.SealOrder));

        var record = await handler.RunAsync(job, CancellationToken.None);
        await app.Services.GetRequiredService<Write>().InTransaction(db => record(db, CancellationToken.None));

        Assert.Equal(file.Body, Assert.Single(await requests.FilesAsync(order.Id)).Content);
        Assert.Single((await requests.ReadAsync(id)).Events, e => e.Kind == MissionEventKind.Sealed);
    }

    [Fact]
    public async Task Order_CancelledBeforeItsSeal_IsSealedAllTheSame()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        var traveller = await requests.IdOfAsync(DemoAccounts.Traveller);
        await requests.ChangeAsync(id, (mission, authority) => mission.Cancel(Actor.Self(traveller), "Reportée.", authority));

        await SealedFile.WaitAsync(await app.VisitorAsync(DemoAccounts.Traveller), (await requests.ReadAsync(id)).Orders[0].Id);

        var mission = await requests.ReadAsync(id);
        Assert.Equal(MissionStatus.Cancelled, mission.Status);
        Assert.NotNull(mission.Orders[0].SealedAt);
        Assert.Equal(JobState.Done, await requests.QueryAsync(db => db.Jobs.Where(j => j.MissionId == id && j.Kind == AwaitedWork.SealOrder).Select(j => j.State).SingleAsync()));
    }

    [Theory]
    [InlineData(DemoAccounts.OtherTraveller)]
    [InlineData(DemoAccounts.CarbonReferent)]
    [InlineData(DemoAccounts.Administrator)]
    public async Task File_ForSomeoneUnrelated_IsNotFound(string account)
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        var visitor = await app.VisitorAsync(account);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/orders/{(await requests.ReadAsync(id)).Orders[0].Id}/file")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/orders/{Guid.NewGuid()}/file")).Status);
    }
}
