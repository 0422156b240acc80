using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Api.V1;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Data.Places;

/// <summary>The application while it has no index of places: it cannot be built where nothing can be written.</summary>
public sealed class WarmingUpTests : IAsyncLifetime
{
    private MissionsApp _app = null!;

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync(DatabaseKind.Sqlite, (MissionsApp.IndexDirectory, "/dev/null/places"));

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("/api/v1/places?q=lyon")]
    [InlineData("/api/v1/places/resolve?text=lyon")]
    public async Task Api_WhilePlacesAreNotReady_SaysWhenToComeBack(string path)
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.SendAsync(path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.Contains("se prépare", (string?)answer.Body["title"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Estimate_ByName_SaysWhenToComeBackAndByPositionAnswers()
    {
        using var visitor = _app.Visitor();

        var named = await visitor.LegAsync("""{"from":{"name":"Lyon"},"to":{"name":"Paris"},"mode":"car"}""");
        var placed = await visitor.LegAsync("""{"from":{"lat":45.7,"lon":4.8},"to":{"lat":48.8,"lon":2.3},"mode":"car"}""");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (named.Status, placed.Status));
    }

    [Fact]
    public async Task Ready_WhilePlacesAreNot_IsReady()
    {
        using var client = _app.CreateClient();
        using var health = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        using var search = await client.GetAsync(new Uri("/api/v1/places?q=lyon", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), search.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task Draft_WhilePlacesAreNotReady_KeepsWhatIsTyped()
    {
        using var traveller = await _app.VisitorAsync(DemoAccounts.Traveller);

        var page = await (await traveller.GetAsync("/missions/new")).FormWith("#version").Fill("Destination.Text", "Lyon").SubmitAsync("Enregistrer le brouillon");

        Assert.NotEqual(HttpStatusCode.InternalServerError, page.Status);
        var mission = await _app.QueryAsync(db => db.Missions.OrderByDescending(m => m.Id).FirstAsync());
        Assert.Equal("Lyon", mission.Content.Destination?.Name);
        Assert.Null(mission.Content.Destination?.Position);
    }
}
