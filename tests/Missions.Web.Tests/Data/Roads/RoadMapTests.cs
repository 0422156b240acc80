using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Geo.Distances;
using Missions.Testing.Databases;
using Missions.Web.Data.Roads;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Data.Roads;

/// <summary>What the installation knows of the roads, on both databases: asked once, kept, and never waited for long.</summary>
public sealed class RoadMapTests
{
    private const string Router = "https://osrm.labo.example/";
    private const string ToLyon = Router + "route/v1/driving/2.382000,48.829000;4.846700,45.748500";
    private static readonly RoadTrip Back = new(Routes.ParisToLyon.To, Routes.ParisToLyon.From);

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Trip_AskedTwice_IsAskedOfTheRouterOnceAndKept(DatabaseKind kind)
    {
        await using var app = await StartAsync(kind);
        app.Outside.Answer(ToLyon, _ => Routes.Message(Routes.Ok()));

        var first = await AskAsync(app, Routes.ParisToLyon);
        var again = await AskAsync(app, new(new(48.829004, 2.382), Routes.ParisToLyon.To));

        Assert.Equal(467_812.4, first.Between(Routes.ParisToLyon.From, Routes.ParisToLyon.To)!.Value.TotalMetres);
        Assert.Equal(467_812.4, again.Between(new(48.829004, 2.382), Routes.ParisToLyon.To)!.Value.TotalMetres);
        Assert.Single(app.Outside.Calls);
        var kept = await app.QueryAsync(db => db.RoadMeasures.AsNoTracking().SingleAsync());
        Assert.Equal(("48.82900,2.38200;45.74850,4.84670", MissionsApp.Start), (kept.Trip, kept.MeasuredAt));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task NoWay_IsKeptForAWeekAndAskedAgainThen(DatabaseKind kind)
    {
        await using var app = await StartAsync(kind);
        app.Outside.Answer(ToLyon, _ => Routes.Message(Routes.Code("NoRoute", ""), HttpStatusCode.BadRequest));

        Assert.Equal(0, (await AskAsync(app, Routes.ParisToLyon)).Count);
        Assert.Equal(0, (await AskAsync(app, Routes.ParisToLyon)).Count);
        Assert.Single(app.Outside.Calls);

        app.Clock.Advance(RoadMeasure.NoWayHolds);
        app.Outside.Answer(ToLyon, _ => Routes.Message(Routes.Ok()));
        Assert.Equal(1, (await AskAsync(app, Routes.ParisToLyon)).Count);
        Assert.Equal(1, await app.QueryAsync(db => db.RoadMeasures.CountAsync()));
    }

    [Fact]
    public async Task Router_ThatFails_IsLeftAloneForAWhile()
    {
        await using var app = await StartAsync();
        app.Outside.Answer(ToLyon, _ => new(HttpStatusCode.BadGateway));

        await AskAsync(app, Routes.ParisToLyon);
        var calls = app.Outside.Calls.Count;
        await AskAsync(app, Routes.ParisToLyon);
        Assert.Equal(calls, app.Outside.Calls.Count);

        app.Clock.Advance(RoadSurvey.RestAfterFailure);
        app.Outside.Answer(ToLyon, _ => Routes.Message(Routes.Ok()));
        Assert.Equal(1, (await AskAsync(app, Routes.ParisToLyon)).Count);
    }

    [Fact]
    public async Task Answer_ThatComesAfterItsAskerLeft_IsThereAtTheNextLook()
    {
        await using var app = await StartAsync(settings: ("Routing:Osrm:WaitWhileTyping", "00:00:00.05"));
        using var answers = new ManualResetEventSlim();
        app.Outside.Answer(ToLyon, _ =>
        {
            answers.Wait(TimeSpan.FromMinutes(4));
            return Routes.Message(Routes.Ok());
        });

        var early = await app.ReadAsync<RoadMap, RoadDistances>(map => map.WhileTypingAsync([Routes.ParisToLyon]));
        answers.Set();
        var late = await AskAsync(app, Routes.ParisToLyon);

        Assert.Equal((0, 1), (early.Count, late.Count));
        Assert.Single(app.Outside.Calls);
    }

    [Fact]
    public async Task Page_ThatWaitsForNobody_AsksNobody()
    {
        await using var app = await StartAsync();
        app.Outside.Answer(ToLyon, _ => Routes.Message(Routes.Ok()));
        await AskAsync(app, Routes.ParisToLyon);

        var known = await app.ReadAsync<RoadMap, RoadDistances>(map => map.KnownAsync([Routes.ParisToLyon, Back]));

        Assert.Equal(1, known.Count);
        Assert.Null(known.Between(Back.From, Back.To));
        Assert.Single(app.Outside.Calls);
    }

    [Fact]
    public async Task Router_ThatIsNotConfigured_IsNeverAsked()
    {
        await using var app = await MissionsApp.StartAsync();

        Assert.Equal(0, (await AskAsync(app, Routes.ParisToLyon)).Count);
        Assert.Empty(app.Outside.Calls);
    }

    private static Task<MissionsApp> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite, params (string Key, string Value)[] settings) =>
        MissionsApp.StartAsync(kind, [("Routing:Osrm:BaseUrl", Router), .. settings]);

    private static Task<RoadDistances> AskAsync(MissionsApp app, RoadTrip trip) => app.ReadAsync<RoadMap, RoadDistances>(map => map.ForSubmissionAsync([trip]));
}
