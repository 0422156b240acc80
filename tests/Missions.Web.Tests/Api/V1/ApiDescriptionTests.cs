using System.Net;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Api.V1;

public sealed class ApiDescriptionTests
{
    [Fact]
    public async Task Description_OfTheInterface_HasItsOperationsAndNothingElse()
    {
        await using var app = await MissionsApp.StartAsync();
        using var visitor = app.Visitor();

        var paths = (await visitor.SendAsync("/openapi/v1.json")).Body["paths"]!.AsObject();

        var operations = paths.SelectMany(path => path.Value!.AsObject().Select(operation => $"{operation.Key} {path.Key}"));
        Assert.Equal(["post /api/v1/estimates", "get /api/v1/places", "get /api/v1/places/resolve"], operations);
        Assert.All(paths, path => Assert.All(path.Value!.AsObject(), operation => Assert.NotEmpty((string)operation.Value!["summary"]!)));
    }

    [Fact]
    public async Task Description_ItsExample_IsAccepted()
    {
        await using var app = await MissionsApp.StartAsync();
        using var visitor = app.Visitor();
        var description = await visitor.SendAsync("/openapi/v1.json");
        var example = description.Body["paths"]!["/api/v1/estimates"]!["post"]!["requestBody"]!["content"]!["application/json"]!["example"]!;

        var answer = await visitor.EstimateAsync(example.ToJsonString());

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(2, answer.Body["legs"]!.AsArray().Count);
    }

    [Fact]
    public async Task Description_OfTheModes_IsWhatTheInterfaceReads()
    {
        await using var app = await MissionsApp.StartAsync();
        using var visitor = app.Visitor();

        var modes = (await visitor.SendAsync("/openapi/v1.json")).Body["components"]!["schemas"]!["TravelMode"]!["enum"]!.AsArray();

        Assert.Equal(15, modes.Count);
        foreach (var mode in modes)
        {
            var answer = await visitor.LegAsync($$"""{"from":{"countryCode":"FR"},"to":{"countryCode":"FR"},"distanceKm":1,"mode":"{{mode}}"}""");
            Assert.True(answer.Status == HttpStatusCode.OK || answer.Sentence("legs[0].mode").Contains("ne couvre pas", StringComparison.Ordinal));
        }
    }
}
