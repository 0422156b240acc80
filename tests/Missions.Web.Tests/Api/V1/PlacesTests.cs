using System.Net;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Api.V1;

public sealed class PlacesTests : IAsyncLifetime
{
    private MissionsApp _app = null!;

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Search_StartOfAName_AnswersPlacesWithTheirFields()
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.SendAsync("/api/v1/places?q=bordea");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var place = answer.Body.AsArray()[0]!.AsObject();
        Assert.Equal(["label", "name", "kind", "countryCode", "lat", "lon", "region", "iata", "radiusKm", "source", "sourceId"], place.Select(field => field.Key));
        Assert.Equal("Bordeaux", (string?)place["name"]);
        Assert.Equal("town", (string?)place["kind"]);
        Assert.Equal("FR", (string?)place["countryCode"]);
        Assert.InRange((double)place["lat"]!, 44.8, 44.9);
        Assert.False(answer.SetsCookie);
        Assert.Empty(_app.Outside.Calls);
    }

    [Theory]
    [InlineData("q=sa&limit=20", 20)]
    [InlineData("q=sa&limit=1", 1)]
    [InlineData("q=sa", 10)]
    [InlineData("q=zzzzzz", 0)]
    public async Task Search_WithALimit_AnswersNoMore(string query, int count)
    {
        using var visitor = _app.Visitor();

        Assert.Equal(count, (await visitor.SendAsync($"/api/v1/places?{query}")).Body.AsArray().Count);
    }

    [Theory]
    [InlineData("", "q")]
    [InlineData("q=%20", "q")]
    [InlineData("q=a&limit=21", "limit")]
    [InlineData("q=a&limit=0", "limit")]
    [InlineData("q=a&limit=-1", "limit")]
    [InlineData("q=a&limit=ten", "limit")]
    [InlineData("q=a&limit=99999999999", "limit")]
    public async Task Search_ThatDoesNotFit_IsRefusedNamingTheField(string query, string field)
    {
        using var visitor = _app.Visitor();

        var answer = await visitor.SendAsync($"/api/v1/places?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([field], answer.Fields);
    }

    [Fact]
    public async Task Search_LongText_IsRefused()
    {
        using var visitor = _app.Visitor();

        Assert.Equal(["q"], (await visitor.SendAsync($"/api/v1/places?q={new string('a', 201)}")).Fields);
    }
}
