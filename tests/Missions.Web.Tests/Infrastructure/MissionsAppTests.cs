using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data;

namespace Missions.Web.Tests.Infrastructure;

public sealed class MissionsAppTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Start_Demonstration_WasSeededAtTheStartOfTheTest(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);

        var latest = await app.ReadAsync<MissionsDbContext, DateTimeOffset>(db => db.Missions.MaxAsync(mission => mission.CreatedAt));

        Assert.InRange(latest, MissionsApp.Start.AddDays(-2), MissionsApp.Start);
    }

    [Fact]
    public async Task SignIn_EveryDemoAccount_Opens()
    {
        await using var app = await MissionsApp.StartAsync();

        foreach (var account in DemoAccounts.All)
        {
            using var visitor = await app.VisitorAsync(account);
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).Status);
        }
    }

    [Fact]
    public async Task OutsideCall_ThatNoTestForesaw_Fails()
    {
        await using var app = await MissionsApp.StartAsync();
        using var http = app.Services.GetRequiredService<IHttpClientFactory>().CreateClient("any");

        await Assert.ThrowsAsync<InvalidOperationException>(() => http.GetAsync(new Uri("https://nominatim.example/search")));
    }
}
