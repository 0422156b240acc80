using Microsoft.AspNetCore.Http;
using Missions.Geo.Places.Nominatim;
using Missions.Testing.Databases;
using Missions.Testing.Outside;

namespace Missions.Web.Tests.Data.Geocoding;

/// <summary>What becomes of a question, whatever the server does.</summary>
public sealed class NominatimServerTests
{
    private const string Hut = """
        [{"place_id":7,"licence":"Data © OpenStreetMap contributors, ODbL 1.0. http://osm.org/copyright","osm_type":"node","osm_id":4242,
          "lat":"45.8511000","lon":"6.8307000","category":"tourism","type":"alpine_hut","place_rank":30,"importance":0.2,"addresstype":"tourism",
          "name":"Refuge des Neiges","display_name":"Refuge des Neiges, Haute-Savoie, France","address":{"country":"France","country_code":"fr"}}]
        """;

    public static TheoryData<RequestDelegate, Type> Misbehaviours => new()
    {
        { Answers.Html(), typeof(GeocodingAnswer.Unavailable) },
        { Answers.Json("""{"error":"Unable to geocode"}"""), typeof(GeocodingAnswer.NotFound) },
        { Answers.Json("""{"error":{"code":500,"message":"Internal"}}"""), typeof(GeocodingAnswer.Unavailable) },
        { Answers.Json("[]"), typeof(GeocodingAnswer.NotFound) },
        { Answers.Json(""), typeof(GeocodingAnswer.Unavailable) },
        { Answers.Json("[{"), typeof(GeocodingAnswer.Unavailable) },
        { Answers.Json("null"), typeof(GeocodingAnswer.Unavailable) },
        { Answers.Json("""[{"osm_type":"node","osm_id":1,"lat":"NaN","lon":"2"}]"""), typeof(GeocodingAnswer.Unavailable) },
        { Answers.TooMuch(saysItsLength: false), typeof(GeocodingAnswer.Unavailable) },
        { Answers.HangsUp, typeof(GeocodingAnswer.Unavailable) },
        { Answers.Nothing, typeof(GeocodingAnswer.Unavailable) },
        { Answers.Status(StatusCodes.Status302Found, ("Location", "http://127.0.0.1:1/elsewhere")), typeof(GeocodingAnswer.Unavailable) },
        { Answers.Status(StatusCodes.Status429TooManyRequests), typeof(GeocodingAnswer.Unavailable) },
        { Answers.Status(StatusCodes.Status403Forbidden), typeof(GeocodingAnswer.Refused) },
    };

    [Theory]
    [MemberData(nameof(Misbehaviours), DisableDiscoveryEnumeration = true)]
    public async Task Answer_OfAServerThatMisbehaves_IsTyped(RequestDelegate behaviour, Type expected)
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        await using var server = await StubServer.StartAsync(behaviour);
        await using var host = new GeocodingHost(database, server.Address, timeout: "00:00:00.3");

        Assert.IsType(expected, await host.Geocoder.AskAsync(new("Refuge des Neiges")));
    }

    [Fact]
    public async Task Question_SaysItsNameAlone_AndWhoAsks()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        await using var server = await StubServer.StartAsync(Answers.Json(Hut));
        server.Then(Answers.Status(StatusCodes.Status500InternalServerError));
        await using var host = new GeocodingHost(database, new(server.Address, "/nominatim"));

        var found = Assert.IsType<GeocodingAnswer.Found>(await host.Geocoder.AskAsync(new("Refuge & Neiges", "FR")));

        Assert.Equal("node/4242", Assert.Single(found.Places).Place.SourceId);
        Assert.Equal(2, server.Asked.Count);
        Assert.All(server.Asked, asked => Assert.Equal(
            ("/nominatim/search?q=Refuge%20%26%20Neiges&countrycodes=fr&format=jsonv2&addressdetails=1&accept-language=fr&limit=10", "LabMissions-Tests/1.0 (missions@labo.example)"),
            (asked.Question, asked.UserAgent)));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Answer_IsKept_UntilItExpires(DatabaseKind kind)
    {
        await using var database = await TestDatabase.MigratedAsync(kind);
        await using var server = await StubServer.StartAsync(Answers.Json(Hut));
        await using var host = new GeocodingHost(database, server.Address);

        var first = Assert.IsType<GeocodingAnswer.Found>(await host.Geocoder.AskAsync(new("Refuge des Neiges")));
        var second = Assert.IsType<GeocodingAnswer.Found>(await host.Geocoder.AskAsync(new("REFUGE DES NEIGES")));
        var kept = await host.Cache.FindAsync(new("refuge des neiges"), default);

        Assert.Equal(first.Places, second.Places);
        Assert.Single(server.Asked);
        Assert.Equal((Store.Now, Store.Now + Geocoder.KeepsPlaces, "© OpenStreetMap contributors, ODbL"), (kept!.AnsweredAt, kept.ExpiresAt, kept.Attribution));

        host.Clock.Advance(Geocoder.KeepsPlaces);
        await host.Geocoder.AskAsync(new("Refuge des Neiges"));
        Assert.Equal(2, server.Asked.Count);
    }

    [Fact]
    public async Task Absence_IsKept_ForLessLong_AndAFailureNotAtAll()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        await using var server = await StubServer.StartAsync(Answers.Json("[]"));
        await using var host = new GeocodingHost(database, server.Address);

        Assert.IsType<GeocodingAnswer.NotFound>(await host.Geocoder.AskAsync(new("Nulle part")));
        Assert.IsType<GeocodingAnswer.NotFound>(await host.Geocoder.AskAsync(new("Nulle part")));
        Assert.Single(server.Asked);

        host.Clock.Advance(Geocoder.KeepsAbsence);
        server.Always = Answers.Status(StatusCodes.Status403Forbidden);
        Assert.IsType<GeocodingAnswer.Refused>(await host.Geocoder.AskAsync(new("Nulle part")));
        server.Always = Answers.Json(Hut);
        Assert.IsType<GeocodingAnswer.Found>(await host.Geocoder.AskAsync(new("Nulle part")));
    }
}
