using System.Net;
using System.Text;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Api.V1;

public sealed class EstimateRefusalTests : IAsyncLifetime
{
    private const string Whole = """ "from":{"countryCode":"FR"},"to":{"countryCode":"FR"},"mode":"plane","distanceKm":1 """;

    private MissionsApp _app = null!;

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData("", "$")]
    [InlineData("[]", "$")]
    [InlineData("null", "$")]
    [InlineData("{", "$")]
    [InlineData("{}", "legs")]
    [InlineData("""{"factorSet":"bges-1999","legs":[{"from":{},"to":{},"mode":"plane","distanceKm":1}]}""", "factorSet")]
    [InlineData("""{"factorSet":7,"legs":{}}""", "factorSet", "legs")]
    [InlineData("""{"factorSet":"apc-2020-11","legs":[]}""", "legs")]
    [InlineData("""{"factorSet":"apc-2020-11","legs":[3],"speed":1}""", "legs[0]", "speed")]
    [InlineData("""{"factorSet":"apc-2020-11","legs":[{"from":{"lat":NaN,"lon":2},"to":{},"mode":"plane"}]}""", "legs[0].from.lat")]
    [InlineData("""{"factorSet":"\ud800","legs":[{"from":{},"to":{},"mode":"plane","distanceKm":1}]}""", "factorSet")]
    public async Task Estimate_RequestThatDoesNotFit_IsRefusedNamingTheFields(string json, params string[] fields)
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.EstimateAsync(json);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("application/problem+json", answer.MediaType);
        Assert.Equal(fields, answer.Fields);
    }

    [Theory]
    [InlineData("{}", "legs[0].from", "legs[0].mode", "legs[0].to")]
    [InlineData("""{"from":{"lat":91,"lon":2},"to":{"lat":1,"lon":-181},"mode":"plane"}""", "legs[0].from.lat", "legs[0].to.lon")]
    [InlineData("""{"from":{"lat":"48","lon":2},"to":{"lat":1e999,"lon":2},"mode":"plane"}""", "legs[0].from.lat", "legs[0].to.lat")]
    [InlineData("""{"from":{"lat":48},"to":{"lon":2},"mode":"plane"}""", "legs[0].from.lon", "legs[0].to.lat")]
    [InlineData("""{"from":{},"to":{"name":""},"mode":"plane"}""", "legs[0].from.name", "legs[0].to.name")]
    [InlineData("""{"from":"Paris","to":[],"mode":"plane"}""", "legs[0].from", "legs[0].to")]
    [InlineData("""{"from":{"name":"Villa Bleue"},"to":{"name":"Lyon","countryCode":"Fra"},"mode":"plane"}""", "legs[0].from.name", "legs[0].to.countryCode")]
    [InlineData("""{"from":{},"to":{},"distanceKm":-1,"mode":"rocket","train":"ter","occupants":0,"roundTrip":"no"}""",
        "legs[0].distanceKm", "legs[0].mode", "legs[0].occupants", "legs[0].roundTrip", "legs[0].train")]
    [InlineData("""{"from":{},"to":{},"distanceKm":50001,"mode":1,"occupants":1.5}""", "legs[0].distanceKm", "legs[0].mode", "legs[0].occupants")]
    [InlineData("""{"from":{},"to":{"countryCode":"CH"},"distanceKm":1,"mode":"train"}""", "legs[0].from.countryCode")]
    [InlineData("""{"from":{},"to":{},"distanceKM":1,"distanceKm":1,"mode":"plane"}""", "legs[0].distanceKM")]
    public async Task Estimate_LegThatDoesNotFit_IsRefusedNamingTheFields(string leg, params string[] fields)
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.LegAsync(leg);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(fields, answer.Fields);
    }

    [Fact]
    public async Task Estimate_NameOfSeveralPlaces_GivesTheCandidates()
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.LegAsync("""{"from":{"name":"Saint Denis"},"to":{"name":"Lyon","countryCode":"FR"},"mode":"car"}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["legs[0].from.name"], answer.Fields);
        var candidates = answer.Body["candidates"]!["legs[0].from.name"]!.AsArray();
        Assert.Superset(new HashSet<string?> { "FR", "RE" }, candidates.Select(place => (string?)place!["countryCode"]).ToHashSet(StringComparer.Ordinal));
        Assert.All(candidates.Take(5), place => Assert.Equal("Saint-Denis", (string?)place!["name"]));
    }

    [Fact]
    public async Task Estimate_ModeThatTheSetDoesNotCover_NamesSetModeAndCoveredModes()
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.LegAsync("""{"from":{},"to":{},"mode":"ferry","distanceKm":1}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.All(
            ["apc-2020-11", "ferry", "plane, train, car, taxi, coach, bicycle, walk, videoconference"],
            word => Assert.Contains(word, answer.Sentence("legs[0].mode"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ges1point5-2020", "car", "plane, train, tramway, bicycle, walk, videoconference")]
    [InlineData("climactions-2023", "tramway", "plane, train, car, bicycle, walk, videoconference")]
    [InlineData("apc-2020-10", "coach", "plane, train, car, bicycle, walk, videoconference")]
    public async Task Estimate_ModeOutsideAChosenSet_NamesSetModeAndCoveredModes(string set, string mode, string covered)
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.EstimateAsync($$"""{"factorSet":"{{set}}","legs":[{"from":{},"to":{},"mode":"{{mode}}","distanceKm":1}]}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.All([set, mode, covered], word => Assert.Contains(word, answer.Sentence("legs[0].mode"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(""" "mode":"car","energy":"coal" """, "legs[0].energy")]
    [InlineData(""" "mode":"tramway","townInhabitants":-1 """, "legs[0].townInhabitants")]
    [InlineData(""" "mode":"tramway","townInhabitants":"many" """, "legs[0].townInhabitants")]
    [InlineData(""" "mode":"zeppelin" """, "legs[0].mode")]
    public async Task Estimate_UnknownEnergyTownOrMode_NamesTheField(string leg, string field)
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.EstimateAsync($$"""{"factorSet":"ges1point5-2020","legs":[{"from":{},"to":{},"distanceKm":1,{{leg}}}]}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(field, answer.Fields);
    }

    [Fact]
    public async Task Estimate_AlternativesThatAreNoFlag_NamesTheField()
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.EstimateAsync("""{"alternatives":"yes","legs":[{"from":{},"to":{},"mode":"plane","distanceKm":1}]}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("alternatives", answer.Fields);
    }

    [Fact]
    public async Task Estimate_101Legs_IsRefused()
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.LegAsync(string.Join(',', Enumerable.Repeat($"{{{Whole}}}", 101)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("100", answer.Sentence("legs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1024 * 1024)]
    [InlineData(300 * 1024)]
    public async Task Estimate_HugeBody_IsRefused(int bytes)
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.EstimateAsync($$"""{"factorSet":"{{new string('a', bytes)}}"}""");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["$"], answer.Fields);
    }

    [Fact]
    public async Task Estimate_DeepNesting_IsRefused()
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.EstimateAsync(new StringBuilder().Insert(0, "[", 10_000).ToString());

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task Estimate_EnglishReader_IsToldInEnglish()
    {
        using var visitor = _app.Visitor();
        visitor.Http.DefaultRequestHeaders.AcceptLanguage.Clear();
        visitor.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        Assert.Equal("This field is missing.", (await visitor.LegAsync("{}")).Sentence("legs[0].mode"));
    }
}
