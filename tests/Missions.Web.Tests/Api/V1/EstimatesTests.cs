using System.Net;
using System.Text.Json.Nodes;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Api.V1;

public sealed class EstimatesTests : IAsyncLifetime
{
    private MissionsApp _app = null!;

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Estimate_PositionToName_AnswersWithoutAccountCookieOrOutsideCall()
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.LegAsync("""
            {"from":{"lat":48.829,"lon":2.382,"countryCode":"FR"},"to":{"name":"Bordeaux","countryCode":"FR"},"mode":"train","train":"tgv","roundTrip":false}
            """);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["distanceKm", "countedKm", "kgCO2e", "uncertaintyKg", "method", "factorSet"], Names(answer.Body["legs"]![0]!));
        Assert.Equal(["distanceKm", "countedKm", "kgCO2e", "uncertaintyKg", "unknownLegs"], Names(answer.Body["totals"]!));
        Assert.Equal(497.50, answer.Leg(0, "distanceKm")!.Value, 2);
        Assert.Equal(answer.Leg(0, "distanceKm")!.Value * 0.0034, answer.Leg(0, "kgCO2e")!.Value, 12);
        Assert.Null(answer.Leg(0, "uncertaintyKg"));
        Assert.Equal("geodesic", (string?)answer.Body["legs"]![0]!["method"]);
        Assert.Equal("apc-2020-11", (string?)answer.Body["legs"]![0]!["factorSet"]);
        Assert.False(answer.SetsCookie);
        Assert.Empty(_app.Outside.Calls);
    }

    [Fact]
    public async Task Estimate_GoldenTableByGivenKilometres_GivesThePublishedTotals()
    {
        (string Mode, int Km, int? Kg)[] rows =
        [
            ("plane", 1379, 190), ("train", 497, 7), ("car", 32, 5), ("none", 30, null), ("car", 32, 5), ("car", 18, 3),
            ("train", 656, 10), ("car", 20, 3), ("car", 32, 5), ("car", 23, 3), ("plane", 4612, 636),
        ];
        var legs = rows.Select(row => $$"""{"from":{"countryCode":"FR"},"to":{"countryCode":"FR"},"mode":"{{row.Mode}}","distanceKm":{{row.Km}}}""");
        using var visitor = _app.Visitor();

        var answer = await visitor.EstimateAsync($$"""{"factorSet":"apc-2020-10","legs":[{{string.Join(',', legs)}}]}""");

        Assert.Equal(rows.Select(row => (double?)row.Kg), rows.Select((_, i) => answer.Leg(i, "kgCO2e")));
        Assert.All(answer.Body["legs"]!.AsArray(), leg => Assert.Equal("given", (string?)leg!["method"]));
        Assert.Equal(7331, answer.Total("distanceKm"));
        Assert.Equal(7331, answer.Total("countedKm"));
        Assert.Equal(867, answer.Total("kgCO2e"));
        Assert.Equal(1, answer.Total("unknownLegs"));
    }

    [Theory]
    [InlineData(""" "mode":"car","occupants":4,"distanceKm":100,"roundTrip":true """, 200, 8.5)]
    [InlineData(""" "mode":"taxi","occupants":4,"distanceKm":100 """, 100, 47)]
    [InlineData(""" "mode":"coach","distanceKm":100 """, 100, 18)]
    [InlineData(""" "mode":"plane","distanceKm":6000 """, 6000, 531)]
    [InlineData(""" "mode":"walk","distanceKm":2.5 """, 2.5, 0)]
    [InlineData(""" "mode":"videoconference","distanceKm":900 """, 0, 0)]
    [InlineData(""" "mode":"train","distanceKm":100 """, 100, 1.6)]
    [InlineData(""" "mode":"train","train":"tgv","distanceKm":100 """, 100, 0.34)]
    public async Task Estimate_GivenDistance_CountsItAsItIs(string leg, double counted, double kilograms)
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.LegAsync($$"""{"from":{"countryCode":"FR"},"to":{"countryCode":"CH"},{{leg}}}""");

        Assert.Equal(counted, answer.Leg(0, "countedKm")!.Value, 9);
        Assert.Equal(kilograms, answer.Leg(0, "kgCO2e")!.Value, 9);
    }

    [Fact]
    public async Task Estimate_WithoutFactorSet_UsesTheDefaultAndSaysSo()
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.EstimateAsync("""{"legs":[{"from":{},"to":{},"mode":"car","distanceKm":100}]}""");

        Assert.Equal(17, answer.Leg(0, "kgCO2e")!.Value, 9);
        Assert.Equal("apc-2020-11", (string?)answer.Body["legs"]![0]!["factorSet"]);
    }

    [Fact]
    public async Task Estimate_NothingKnown_HasNullAndNeverZero()
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.LegAsync("""{"from":{"name":"Paris","countryCode":"FR"},"to":{"name":"Lyon","countryCode":"FR"},"mode":"none"}""");

        Assert.Null(answer.Leg(0, "kgCO2e"));
        Assert.Null(answer.Total("kgCO2e"));
        Assert.NotNull(answer.Total("countedKm"));
        Assert.Equal(1, answer.Total("unknownLegs"));
    }

    [Theory]
    [InlineData("ges1point5-2020", """ "mode":"tramway","distanceKm":10 """, 0.051, null)]
    [InlineData("ges1point5-2020", """ "mode":"tramway","distanceKm":10,"townInhabitants":300000 """, 0.0398, null)]
    [InlineData("climactions-2023", """ "mode":"car","distanceKm":100,"energy":"electric","occupants":2 """, 11.65, 6.99)]
    [InlineData("climactions-2023", """ "mode":"plane","distanceKm":1000 """, 187, 130.9)]
    public async Task Estimate_ByAnotherSet_GivesItsEmissionAndUncertainty(string set, string leg, double kilograms, double? uncertainty)
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.EstimateAsync($$"""{"factorSet":"{{set}}","legs":[{"from":{},"to":{},{{leg}}}]}""");

        Assert.Equal(kilograms, answer.Leg(0, "kgCO2e")!.Value, 9);
        Assert.Equal(uncertainty ?? -1, answer.Leg(0, "uncertaintyKg") ?? -1, 9);
    }

    [Theory]
    [InlineData("""{"lat":48.829,"lon":2.382}""", """{"lat":48.829,"lon":2.382}""", 0, 0)]
    [InlineData("""{"lat":90,"lon":0}""", """{"lat":90,"lon":135}""", 0, 0)]
    [InlineData("""{"lat":0,"lon":180}""", """{"lat":0,"lon":-180}""", 0, 0)]
    [InlineData("""{"lat":48.829,"lon":2.382}""", """{"lat":-48.829,"lon":-177.618}""", 20_003.931, 20_098.931)]
    [InlineData("""{"lat":90,"lon":0}""", """{"lat":-90,"lon":0}""", 20_003.931, 20_098.931)]
    public async Task Estimate_SamePlaceOrAntipodes_IsMeasuredAndADetourOfNowhereIsNone(string from, string to, double kilometres, double counted)
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.EstimateAsync($$"""{"factorSet":"ges1point5-2020","legs":[{"from":{{from}},"to":{{to}},"mode":"plane"}]}""");

        Assert.Equal(kilometres, answer.Leg(0, "distanceKm")!.Value, 2);
        Assert.Equal(counted, answer.Leg(0, "countedKm")!.Value, 2);
        Assert.Equal(counted == 0, answer.Leg(0, "kgCO2e") == 0);
    }

    [Fact]
    public async Task Estimate_WithAlternatives_SaysWhatTheOtherSensibleModesEmit()
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.EstimateAsync("""
            {"alternatives":true,"legs":[
              {"from":{"lat":48.85,"lon":2.35,"countryCode":"FR"},"to":{"lat":51.51,"lon":-0.13,"countryCode":"GB"},"mode":"plane","roundTrip":true},
              {"from":{"lat":48.85,"lon":2.35,"countryCode":"FR"},"to":{"lat":41.93,"lon":8.74,"countryCode":"FR"},"mode":"plane"},
              {"from":{"countryCode":"FR"},"to":{"countryCode":"FR"},"mode":"plane","distanceKm":500}]}
            """);

        var london = answer.Body["legs"]![0]!["alternatives"]!.AsArray();
        Assert.Equal(["train", "car", "coach"], london.Select(way => (string?)way!["mode"]));
        Assert.Equal(answer.Leg(0, "countedKm"), (double?)london[0]!["countedKm"]);
        Assert.Equal((double)london[0]!["kgCO2e"]! - answer.Leg(0, "kgCO2e")!.Value, (double)london[0]!["differenceKg"]!, 9);
        Assert.Empty(answer.Body["legs"]![1]!["alternatives"]!.AsArray());
        Assert.Null(answer.Body["legs"]![2]!["alternatives"]);
    }

    [Fact]
    public async Task Estimate_HundredLegs_AnswersEachInOrder()
    {
        var legs = Enumerable.Range(1, 100).Select(km => $$"""{"from":{},"to":{},"mode":"plane","distanceKm":{{km}}}""");
        using var visitor = _app.Visitor();

        var answer = await visitor.EstimateAsync($$"""{"factorSet":"apc-2020-11","legs":[{{string.Join(',', legs)}}]}""");

        Assert.Equal(Enumerable.Range(1, 100).Select(km => (double?)km), Enumerable.Range(0, 100).Select(i => answer.Leg(i, "countedKm")));
    }

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(field => field.Key);
}
