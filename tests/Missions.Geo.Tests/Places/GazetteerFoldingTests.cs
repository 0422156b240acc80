using Missions.Geo.Places;
using Missions.Geo.Tests.Places.Resolving;

namespace Missions.Geo.Tests.Places;

public sealed class GazetteerFoldingTests
{
    [Theory]
    [InlineData("Saint-Étienne")]
    [InlineData("SAINT ETIENNE")]
    [InlineData("st étienne")]
    [InlineData("St. Etienne")]
    [InlineData("  saint\u2011e\u0301tienne ")]
    public void Resolve_OfAnySpelling_FindsTheSamePlace(string spelling) =>
        Assert.Equal("Saint-Étienne", Answers.To(spelling, "FR").Place?.Name);

    [Theory]
    [InlineData("st", "Strasbourg")]
    [InlineData("St-Den", "Saint-Denis")]
    [InlineData("ste genevieve des", "Sainte-Geneviève-des-Bois")]
    [InlineData("l’hay", "L'Haÿ-les-Roses")]
    public void Search_OfAnUnfinishedWord_ExpandsNoAbbreviationTooEarly(string typed, string expected) =>
        Assert.Equal(expected, SharedPlaces.Gazetteer.Search(typed, 5, "FR")[0].Name);
}
