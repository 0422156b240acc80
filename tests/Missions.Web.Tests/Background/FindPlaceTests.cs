using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Missions.Geo.Places;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Background;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Background;

public sealed class FindPlaceTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Draft_WithANameThatOnePlaceHas_GetsItsPosition(DatabaseKind kind)
    {
        await using var app = await Geocoded.StartAsync(kind);
        app.Outside.Answer(Geocoded.Address, _ => Geocoded.Json(Geocoded.Hut));
        var id = await app.DraftToAsync("Refuge des Neiges");

        Assert.False(await app.RunSlowJobAsync());
        app.Clock.Advance(OpenPlaces.Settles);
        Assert.True(await app.RunSlowJobAsync());

        var mission = await app.QueryAsync(db => db.Missions.SingleAsync(mission => mission.Id == id));
        Assert.Equal(new Place("Refuge des Neiges", "FR", new(45.8511, 6.8307), PlaceKind.Other, "openstreetmap", "node/4242"), mission.Content.Destination);
        Assert.Equal((2, 1), (mission.Version, mission.RevisedVersion));
        Assert.Equal(JobState.Done, (await app.PlaceJobAsync(id)).State);
        Assert.Single(app.Outside.Calls);
    }

    /// <summary>Several towns have these names: the gazetteer knows them, and the traveller chooses.</summary>
    [Theory]
    [InlineData("Saint-Denis")]
    [InlineData("CAMBRIDGE")]
    public async Task Name_ThatTheGazetteerKnows_IsNeverAsked(string name)
    {
        await using var app = await Geocoded.StartAsync();

        var id = await app.DraftToAsync(name);
        app.Clock.Advance(OpenPlaces.Settles);
        await app.RunSlowJobAsync();

        Assert.Empty(app.Outside.Calls);
        Assert.Null((await app.QueryAsync(db => db.Missions.SingleAsync(mission => mission.Id == id))).Content.Destination!.Position);
    }

    /// <summary>The gazetteer has villages whose names are not far from it.</summary>
    [Fact]
    public async Task Name_ThatTheGazetteerOnlyGuesses_IsAsked()
    {
        await using var app = await Geocoded.StartAsync();
        app.Outside.Answer(Geocoded.Address, _ => Geocoded.Json("[]"));

        await app.DraftToAsync("Villa Bleue");
        app.Clock.Advance(OpenPlaces.Settles);
        await app.RunSlowJobAsync();

        Assert.Single(app.Outside.Calls);
    }

    [Fact]
    public async Task Server_ThatIsDown_IsAskedAgainLater_HoweverOften()
    {
        await using var app = await Geocoded.StartAsync(settings: ("Jobs:MaxAttempts", "1"));
        app.Outside.Answer(Geocoded.Address, _ => new(HttpStatusCode.Forbidden));
        var id = await app.DraftToAsync("Refuge des Neiges");
        app.Clock.Advance(OpenPlaces.Settles);

        await app.RunSlowJobAsync();
        var refused = await app.PlaceJobAsync(id);
        app.Outside.Answer(Geocoded.Address, _ => new(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = new(TimeSpan.FromMinutes(7)) } });
        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.RunSlowJobAsync();
        var throttled = await app.PlaceJobAsync(id);
        app.Outside.Answer(Geocoded.Address, _ => Geocoded.Json(Geocoded.Hut));
        app.Clock.Advance(TimeSpan.FromMinutes(7));
        await app.RunSlowJobAsync();

        Assert.Equal((JobState.Pending, app.Clock.GetUtcNow() - TimeSpan.FromMinutes(7)), (refused.State, refused.DueAt));
        Assert.Equal((JobState.Pending, app.Clock.GetUtcNow()), (throttled.State, throttled.DueAt));
        Assert.NotNull((await app.QueryAsync(db => db.Missions.SingleAsync(mission => mission.Id == id))).Content.Destination!.Position);
    }

    [Fact]
    public async Task Name_ChangedBeforeItSettled_IsNotAsked_AndIsOnceItIsBack()
    {
        await using var app = await Geocoded.StartAsync();
        app.Outside.Answer(Geocoded.Address, _ => Geocoded.Json("[]"));
        var id = await app.DraftToAsync("Refuge");

        await app.RetypeAsync(id, "Refuge des Neiges");
        Assert.Equal(JobState.Cancelled, (await app.PlaceJobAsync(id, "Refuge")).State);
        await app.RetypeAsync(id, "Refuge");

        Assert.Equal(JobState.Cancelled, (await app.PlaceJobAsync(id)).State);
        app.Clock.Advance(OpenPlaces.Settles);
        Assert.True(await app.RunSlowJobAsync());
        Assert.False(await app.RunSlowJobAsync());
        Assert.Contains("?q=Refuge&", Assert.Single(app.Outside.Calls), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_Outside_NeverHoldsUpTheOtherJobs()
    {
        await using var app = await Geocoded.StartAsync();
        await app.DraftToAsync("Refuge des Neiges");
        app.Clock.Advance(OpenPlaces.Settles);

        Assert.False(await app.ReadAsync<JobWorker, bool>(worker => worker.RunOneAsync(JobLane.Prompt, default)));
    }

    [Fact]
    public async Task Draft_DeletedMeanwhile_IsForgotten()
    {
        await using var app = await Geocoded.StartAsync();
        var id = await app.DraftToAsync("Refuge des Neiges");
        await (await app.VisitorAsync(DemoAccounts.Traveller)).PostAsync($"/missions/{id}/delete");
        app.Clock.Advance(OpenPlaces.Settles);

        Assert.True(await app.RunSlowJobAsync());

        Assert.Empty(app.Outside.Calls);
    }

    [Fact]
    public async Task Search_ThatIsOff_MakesNoJob()
    {
        await using var app = await MissionsApp.StartAsync();

        await app.DraftToAsync("Refuge des Neiges");

        Assert.False(await app.QueryAsync(db => db.Jobs.AnyAsync(job => job.Kind == AwaitedWork.FindPlace)));
    }
}
