using System.Text;
using System.Text.RegularExpressions;
using Missions.Geo.Emissions;

namespace Missions.Geo.Tests.Emissions;

public sealed partial class FactorSetDocumentationTests
{
    private static readonly string[] Examples =
        [.. Fence().Matches(Documentation.EmissionFactors).Select(match => match.Groups["json"].Value)];

    [Fact]
    public void DocumentedSet_IsReadAndUsable()
    {
        var set = Read(Examples[0]);
        Assert.Equal("example-2026", set.Id);
        Assert.Equal(3.6, set.Kilograms(Legs.Given(TravelMode.Train, 200) with { Train = TrainKind.Tgv })!.Value, 9);
    }

    [Theory]
    [InlineData(400, 55.2)]
    [InlineData(3250, 360.75)]
    [InlineData(8000, 672)]
    public void DocumentedKnots_GiveTheDocumentedEmissions(double kilometres, double kilograms)
    {
        var set = Read($$"""
            { "id": "knots", "source": "Tests", "published": "2026-01-31",
              "modes": [ { "mode": "plane", "categories": [ { "name": "plane", {{Examples[1].Trim()[1..]}} ] } ] }
            """);
        Assert.Equal(kilograms, set.Kilograms(Legs.Given(TravelMode.Plane, kilometres))!.Value, 9);
    }

    private static FactorSet Read(string json) => FactorSetReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    [GeneratedRegex("```json\n(?<json>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();
}
