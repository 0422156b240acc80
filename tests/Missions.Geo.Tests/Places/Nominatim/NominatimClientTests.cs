using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Missions.Geo.Places;
using Missions.Geo.Places.Nominatim;

namespace Missions.Geo.Tests.Places.Nominatim;

public sealed class NominatimClientTests
{
    private static readonly string Sample = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Places", "Nominatim", "search.json"));

    [Fact]
    public async Task Search_OfTheShapeThatNominatimGives_GivesPlacesWithTheirSource()
    {
        var found = Assert.IsType<GeocodingAnswer.Found>(await AskAsync(Sample));

        Assert.Equal(
            [
                new Place("Valsapin", "FR", new(45.1002, 6.0501), PlaceKind.Town, "openstreetmap", "relation/9001"),
                new Place("Chemin de Valsapin", "RE", new(-21.13, 55.53), PlaceKind.Other, "openstreetmap", "way/9003"),
            ],
            found.Places.Select(place => place.Place));
        Assert.Equal("Chemin de Valsapin, Saint-Denis, La Réunion, France", found.Places[1].Description);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"error":"Unable to geocode"}""")]
    [InlineData("""[{"osm_type":"relation","osm_id":51477,"lat":"51.2","lon":"10.4","addresstype":"country","name":"Deutschland","display_name":"Deutschland"}]""")]
    [InlineData("""[{"osm_type":"relation","osm_id":102740,"lat":"48.2","lon":"-4.1","addresstype":"county","name":"Finistère"},{"osm_type":"relation","osm_id":1,"lat":"1","lon":"1","addresstype":"state"}]""")]
    public async Task Search_OfNothingKnown_IsNotFound(string answer) => Assert.IsType<GeocodingAnswer.NotFound>(await AskAsync(answer));

    [Theory]
    [InlineData("""{"error":"Database is being updated"}""")]
    [InlineData("""{"places":[]}""")]
    [InlineData("42")]
    [InlineData("""[1,null,"x",[]]""")]
    [InlineData("""[{"osm_type":"node","osm_id":1,"lat":"NaN","lon":"6"}]""")]
    [InlineData("""[{"osm_type":"node","osm_id":1,"lat":"Infinity","lon":"6"}]""")]
    [InlineData("""[{"osm_type":"node","osm_id":1,"lat":"45"}]""")]
    [InlineData("""[{"osm_type":"planet","osm_id":1,"lat":"45","lon":"6"}]""")]
    [InlineData("""[{"osm_type":"node","osm_id":"../1","lat":"45","lon":"6"}]""")]
    [InlineData("""[{"osm_type":"node","osm_id":1,"lat":{},"lon":"6"}]""")]
    public async Task Search_OfAnAnswerThatMakesNoSense_IsUnavailable(string answer) => Assert.IsType<GeocodingAnswer.Unavailable>(await AskAsync(answer));

    [Fact]
    public async Task Search_OfUnusualTexts_KeepsThemWithinBounds()
    {
        var found = Assert.IsType<GeocodingAnswer.Found>(await AskAsync(
            $$"""[{"osm_type":"node","osm_id":"1","lat":45,"lon":6,"name":"{{new string('é', 10_000)}}","display_name":"{{new string('山', 10_000)}}","address":{"country_code":"zz"} }]"""));

        var place = Assert.Single(found.Places);
        Assert.Equal((200, 300, ""), (place.Place.Name.Length, place.Description.Length, place.Place.CountryCode));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("?!")]
    public async Task Search_OfNothing_AsksNobody(string name)
    {
        using var server = new Server("[]");
        using var http = new HttpClient(server) { BaseAddress = new("https://nominatim.example/") };

        Assert.IsType<GeocodingAnswer.NotFound>(await new NominatimClient(http).SearchAsync(new(name)));
        Assert.IsType<GeocodingAnswer.NotFound>(await new NominatimClient(http).SearchAsync(new(new string('a', 10_000))));
        Assert.Empty(server.Asked);
    }

    [Theory]
    [InlineData("مرصد", "q=%D9%85%D8%B1%D8%B5%D8%AF&")]
    [InlineData("天文台", "q=%E5%A4%A9%E6%96%87%E5%8F%B0&")]
    [InlineData("a&b=c#d", "q=a%26b%3Dc%23d&")]
    public async Task Search_OfAnyLetters_AsksForThem(string name, string query)
    {
        using var server = new Server("[]");
        using var http = new HttpClient(server) { BaseAddress = new("https://nominatim.example/") };

        await new NominatimClient(http).SearchAsync(new(name));

        Assert.Contains(query, Assert.Single(server.Asked).AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public void Question_WithHalfALetter_CanBeAsked() => Assert.Equal("a\uFFFDb", new GeocodingQuestion("a" + '\uD800' + "b").Name);

    private static async Task<GeocodingAnswer> AskAsync(string answer)
    {
        using var server = new Server(answer);
        using var http = new HttpClient(server) { BaseAddress = new("https://nominatim.example/") };
        return await new NominatimClient(http).SearchAsync(new("Valsapin"));
    }

    private sealed class Server(string answer) : HttpMessageHandler
    {
        public List<Uri> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(answer, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
            });
        }
    }
}
