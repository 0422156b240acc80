using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Missions.Geo.Distances;
using Missions.Testing.Outside;
using Missions.Web.Data.Roads;

namespace Missions.Web.Tests.Data.Roads;

/// <summary>The contract with a router, on what it answers and on all it should not.</summary>
public sealed class OsrmClientTests
{
    public static TheoryData<string, RequestDelegate> NoWay => new()
    {
        { "NoRoute", Answers.Json(Routes.Code("NoRoute", "Impossible route between points"), StatusCodes.Status400BadRequest) },
        { "NoSegment", Answers.Json(Routes.Code("NoSegment", "Could not find a matching segment for coordinate 0"), StatusCodes.Status400BadRequest) },
        { "NoRoute with 200", Answers.Json(Routes.Code("NoRoute", "")) },
        { "another graph, 14 km away", Answers.Json(Routes.Ok(toSnap: "14062.3")) },
        { "just too far", Answers.Json(Routes.Ok(fromSnap: "5000.1")) },
    };

    public static TheoryData<string, RequestDelegate> Nonsense => new()
    {
        { "HTML", Answers.Html() },
        { "HTML and 502", Answers.Html(StatusCodes.Status502BadGateway) },
        { "500", Answers.Status(StatusCodes.Status500InternalServerError) },
        { "10 MB", Answers.TooMuch(saysItsLength: true) },
        { "10 MB unannounced", Answers.TooMuch(saysItsLength: false) },
        { "nothing, ever", Answers.Nothing },
        { "no end", Answers.NoEnd },
        { "hung up", Answers.HangsUp },
        { "empty", Answers.Json("") },
        { "empty object", Answers.Json("{}") },
        { "a list", Answers.Json("[]") },
        { "another code", Answers.Json(Routes.Code("InvalidQuery", "Query string malformed"), StatusCodes.Status400BadRequest) },
        { "NaN", Answers.Json(Routes.Ok("NaN")) },
        { "negative", Answers.Json(Routes.Ok("-467812.4")) },
        { "infinite", Answers.Json(Routes.Ok("1e999")) },
        { "text", Answers.Json(Routes.Ok("\"467 km\"")) },
        { "null", Answers.Json(Routes.Ok("null")) },
        { "zero between two towns", Answers.Json(Routes.Ok("0")) },
        { "shorter than the geodesic", Answers.Json(Routes.Ok("380000")) },
        { "once around the Earth and more", Answers.Json(Routes.Ok("45000001")) },
        { "negative snap", Answers.Json(Routes.Ok(fromSnap: "-1")) },
        { "no route", Answers.Json("""{"code":"Ok","routes":[],"waypoints":[{"distance":1},{"distance":1}]}""") },
        { "one end", Answers.Json("""{"code":"Ok","routes":[{"distance":467812.4}],"waypoints":[{"distance":1}]}""") },
        { "no ends", Answers.Json("""{"code":"Ok","routes":[{"distance":467812.4}]}""") },
    };

    [Fact]
    public async Task Way_AsTheServerMeasuresIt_IsRead()
    {
        await using var router = await StubServer.StartAsync(Answers.Json(Routes.Ok()));

        var answer = await MeasureAsync(router);

        Assert.Equal(467_812.4, Assert.IsType<RoadAnswer.Measured>(answer).Distance.TotalMetres);
    }

    [Fact]
    public async Task Question_HasBothEndsLongitudeFirstAndSaysHowFarARoadMayBe()
    {
        await using var router = await StubServer.StartAsync(Answers.Json(Routes.Ok()));

        await MeasureAsync(router, "/osrm");

        Assert.Equal(
            "/osrm/route/v1/driving/2.382000,48.829000;4.846700,45.748500?overview=false&steps=false&alternatives=false&radiuses=5000;5000",
            router.Asked.Single().Question);
        Assert.StartsWith("LabMissions/", router.Asked.Single().UserAgent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NoWay), DisableDiscoveryEnumeration = true)]
    public async Task Way_ThatThereIsNot_IsNone(string kind, RequestDelegate answer)
    {
        await using var router = await StubServer.StartAsync(answer);

        Assert.True(await MeasureAsync(router) is RoadAnswer.NoRoute, kind);
    }

    [Theory]
    [MemberData(nameof(Nonsense), DisableDiscoveryEnumeration = true)]
    public async Task Router_ThatMisbehaves_IsUnavailable(string kind, RequestDelegate answer)
    {
        await using var router = await StubServer.StartAsync(answer);

        var failed = await MeasureAsync(router) as RoadAnswer.Unavailable;

        Assert.True(failed is { Detail.Length: > 0 }, kind);
        Assert.DoesNotContain("48.8", failed!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Router_ThatIsNotThere_IsUnavailable()
    {
        var router = await StubServer.StartAsync(Answers.Nothing);
        await router.DisposeAsync();

        Assert.IsType<RoadAnswer.Unavailable>(await MeasureAsync(router));
    }

    private static async Task<RoadAnswer> MeasureAsync(StubServer router, string path = "")
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddLogging().AddRoads();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Routing:Osrm:BaseUrl"] = router.Address + path.TrimStart('/'),
            ["Routing:Osrm:Timeout"] = "00:00:00.5",
        }).Build());
        await using var provider = services.BuildServiceProvider();
        return await provider.GetRequiredService<OsrmClient>().MeasureAsync(Routes.ParisToLyon);
    }
}
