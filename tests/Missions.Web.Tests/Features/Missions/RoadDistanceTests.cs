using System.Net;
using System.Net.Http.Json;
using Missions.Geo.Emissions;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Data.Roads;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Missions;

/// <summary>The legs of a request where a router is configured, and where it is down.</summary>
public sealed class RoadDistanceTests
{
    private const string Router = "https://osrm.labo.example/";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Leg_ByCar_IsMeasuredByRoadOnceAndFrozenSo(DatabaseKind kind)
    {
        await using var app = await StartAsync(kind);
        app.Outside.Anything = _ => Routes.Message(Routes.Ok());
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);

        var page = await (await traveller.NewFormAsync()).FillLyon().Fill("Mode", "Car").SubmitAsync();
        Assert.Contains("936 km", Words.Plain(page.Text), StringComparison.Ordinal);
        Assert.Contains("Distance par la route", page.Text, StringComparison.Ordinal);
        page = await page.FormWith("#version").SubmitAsync("Soumettre la demande");

        Assert.Contains("Distance par la route", page.Text, StringComparison.Ordinal);
        var leg = Assert.Single((await app.MissionAsync(Guid.Parse(page.Url.AbsolutePath.Split('/')[2]))).Legs);
        Assert.Equal((DistanceMethod.Routed, DistanceMethod.Routed, 2 * 467_812.4), (leg.Method, leg.ComputedMethod, leg.Counted!.Value.TotalMetres));
        Assert.Single(app.Outside.Calls);
    }

    [Fact]
    public async Task Correction_ToAnotherRoad_FreezesTheRoadThatItsFormShowed()
    {
        await using var app = await StartAsync();
        app.Outside.Anything = _ => Routes.Message(Routes.Ok());
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var id = await traveller.SubmitLyonAsync();
        using var manager = await app.VisitorAsync(DemoAccounts.Manager);

        var page = await (await manager.GetAsync($"/missions/{id}/correct")).FormWith("#version").Fill("Mode", "Car").SubmitAsync("Recalculer");
        Assert.Contains("Distance par la route", page.Text, StringComparison.Ordinal);
        await page.FormWith("#version").SubmitAsync("Enregistrer la correction");

        Assert.Equal((DistanceMethod.Routed, 2 * 467_812.4), ((await app.MissionAsync(id)).Legs[0].Method, (await app.MissionAsync(id)).Legs[0].Counted!.Value.TotalMetres));
    }

    [Fact]
    public async Task Leg_ByTrain_AsksNoRouter()
    {
        await using var app = await StartAsync();
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);

        var page = await (await traveller.NewFormAsync()).FillLyon().SubmitAsync("Soumettre la demande");

        Assert.Contains("Distance à vol d’oiseau", page.Text, StringComparison.Ordinal);
        Assert.Empty(app.Outside.Calls);
    }

    [Fact]
    public async Task Router_ThatIsDown_BlocksNeitherTheFormNorTheSubmission()
    {
        await using var app = await StartAsync();
        app.Outside.Anything = _ => throw new HttpRequestException("Connection refused");
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);

        var page = await (await traveller.NewFormAsync()).FillLyon().Fill("Mode", "Car").SubmitAsync("Soumettre la demande");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Votre demande est soumise.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Distance à vol d’oiseau", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_ThatComesTooLateForAPage_IsOnTheNext()
    {
        await using var app = await StartAsync(DatabaseKind.Sqlite, ("Routing:Osrm:WaitWhileTyping", "00:00:00.05"));
        using var answers = new ManualResetEventSlim();
        app.Outside.Anything = _ =>
        {
            answers.Wait(TimeSpan.FromMinutes(4));
            return Routes.Message(Routes.Ok());
        };
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);

        var page = await (await traveller.NewFormAsync()).FillLyon().Fill("Mode", "Car").SubmitAsync();
        Assert.Contains("Distance à vol d’oiseau", page.Text, StringComparison.Ordinal);
        answers.Set();
        page = await page.FormWith("#version").SubmitAsync("Soumettre la demande");

        Assert.Contains("Distance par la route", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PublicInterface_AskedByAnyone_AsksNoRouter()
    {
        await using var app = await StartAsync();
        using var anyone = app.Visitor();

        using var answer = await anyone.Http.PostAsJsonAsync("/api/v1/estimates", new
        {
            legs = new[] { new { from = new { lat = 48.829, lon = 2.382 }, to = new { lat = 45.7485, lon = 4.8467 }, mode = "car" } },
        });

        Assert.Contains("\"method\":\"geodesic\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(app.Outside.Calls);
    }

    private static Task<MissionsApp> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite, params (string Key, string Value)[] settings) =>
        MissionsApp.StartAsync(kind, [("Routing:Osrm:BaseUrl", Router), .. settings]);
}
