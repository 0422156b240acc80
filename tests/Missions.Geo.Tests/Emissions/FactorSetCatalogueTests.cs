using Missions.Geo.Emissions;

namespace Missions.Geo.Tests.Emissions;

public sealed class FactorSetCatalogueTests
{
    private static readonly FactorSetCatalogue Embedded = FactorSetCatalogue.Embedded;

    [Fact]
    public void Embedded_Sets_AreTheShippedOnesInOrder() =>
        Assert.Equal(["apc-2020-10", "apc-2020-11", "climactions-2023", "ges1point5-2020"], Embedded.All.Select(set => set.Id), StringComparer.Ordinal);

    [Theory]
    [InlineData(1999)]
    [InlineData(2020)]
    [InlineData(2050)]
    public void ForYear_WithoutAChoice_IsTheDefaultSet(int year) =>
        Assert.Equal("apc-2020-11", Embedded.ForYear(year).Id);

    [Fact]
    public void ForYear_WithAChoice_IsTheChosenSetThatYearAlone()
    {
        var catalogue = new FactorSetCatalogue(Embedded.All, years: new Dictionary<int, string> { [2019] = "apc-2020-10" });
        Assert.Equal(["apc-2020-11", "apc-2020-10", "apc-2020-11"], new[] { 2018, 2019, 2020 }.Select(year => catalogue.ForYear(year).Id), StringComparer.Ordinal);
    }

    [Fact]
    public void Get_OfAnUnknownSet_NamesTheKnownOnes()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => Embedded.Get("apc-1999"));
        Assert.Contains("apc-2020-10, apc-2020-11, climactions-2023, ges1point5-2020", error.Message, StringComparison.Ordinal);
        Assert.Null(Embedded.Find("apc-1999"));
    }

    [Fact]
    public void Catalogue_WithTwoSetsOfOneName_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => new FactorSetCatalogue([Legs.November, Legs.November]));
}
