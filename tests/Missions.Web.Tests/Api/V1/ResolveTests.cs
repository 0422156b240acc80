using System.Net;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Api.V1;

public sealed class ResolveTests : IAsyncLifetime
{
    private MissionsApp _app = null!;

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Resolve_DirtyNameWithItsCountry_AnswersThePlaceAndHowSureItIs()
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.SendAsync("/api/v1/places/resolve?text=BRUXELLES+1050&country=Belgique");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["status", "confidence", "place", "candidates"], answer.Body.AsObject().Select(field => field.Key));
        Assert.Equal("found", (string?)answer.Body["status"]);
        Assert.InRange((double)answer.Body["confidence"]!, 0.75, 1);
        Assert.Equal(("Bruxelles", "BE"), ((string?)answer.Body["place"]!["name"], (string?)answer.Body["place"]!["countryCode"]));
        Assert.False(answer.SetsCookie);
        Assert.Empty(_app.Outside.Calls);
    }

    [Fact]
    public async Task Resolve_NamesakesOfACountry_AreToldApartByTheirRegions()
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.SendAsync("/api/v1/places/resolve?text=Springfield&country=US");

        var regions = answer.Body["candidates"]!.AsArray().Select(place => (string?)place!["region"]).ToList();
        Assert.Superset(new HashSet<string?> { "Missouri", "Illinois", "Massachusetts" }, regions.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("text=Gen%C3%A8ve&country=France", "ambiguous", 1, 20)]
    [InlineData("text=Cambridge", "ambiguous", 2, 20)]
    [InlineData("text=PARIS+%2F+LYON&country=FR", "ambiguous", 2, 20)]
    [InlineData("text=%C3%A0+pr%C3%A9ciser", "notFound", 0, 0)]
    [InlineData("text=%00&country=", "notFound", 0, 0)]
    [InlineData("text=%E6%97%A5%E6%9C%AC+%E2%80%AE%D7%A9%D7%9C%D7%95%D7%9D", "notFound", 0, 0)]
    public async Task Resolve_WhatIsNotSure_AnswersNoPlace(string query, string status, int fewest, int most)
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.SendAsync($"/api/v1/places/resolve?{query}");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(status, (string?)answer.Body["status"]);
        Assert.Null(answer.Body["place"]);
        Assert.InRange(answer.Body["candidates"]!.AsArray().Count, fewest, most);
    }

    [Theory]
    [InlineData("", "text")]
    [InlineData("text=", "text")]
    [InlineData("text=%20%09", "text")]
    [InlineData("country=FR", "text")]
    [InlineData("text=Lyon&country=Atlantide", "country")]
    [InlineData("text=Lyon&country=Z%C3%A9", "country")]
    [InlineData("text=Lyon&country=%20", "country")]
    public async Task Resolve_ThatDoesNotFit_IsRefusedNamingTheField(string query, string field)
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.SendAsync($"/api/v1/places/resolve?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([field], answer.Fields);
    }

    [Fact]
    public async Task Resolve_TextsOfTenThousandLetters_AreRefusedNamingBoth()
    {
        using var visitor = _app.Visitor();
        var long10000 = new string('a', 10_000);

        var answer = await visitor.SendAsync($"/api/v1/places/resolve?text={long10000}&country={long10000[..5000]}");

        Assert.Equal(["country", "text"], answer.Fields);
    }
}
