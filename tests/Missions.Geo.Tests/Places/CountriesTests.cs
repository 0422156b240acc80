using Missions.Geo.Places;

namespace Missions.Geo.Tests.Places;

public sealed class CountriesTests
{
    [Theory]
    [InlineData("GP", "Guadeloupe")]
    [InlineData("MQ", "Martinique")]
    [InlineData("GF", "Guyane française")]
    [InlineData("RE", "La Réunion")]
    [InlineData("YT", "Mayotte")]
    [InlineData("PM", "Saint-Pierre-et-Miquelon")]
    [InlineData("BL", "Saint-Barthélemy")]
    [InlineData("MF", "Saint-Martin")]
    [InlineData("NC", "Nouvelle-Calédonie")]
    [InlineData("PF", "Polynésie française")]
    [InlineData("WF", "Wallis-et-Futuna")]
    [InlineData("TF", "Terres australes françaises")]
    public void OverseasTerritory_HasItsOwnCode(string code, string frenchName)
    {
        Assert.Equal(frenchName, Countries.FrenchName(code));
        Assert.Equal(code, Countries.Find(frenchName)?.Code);
    }

    [Theory]
    [InlineData("FR", "FR")]
    [InlineData("france", "FR")]
    [InlineData("ETATS UNIS", "US")]
    [InlineData("USA", "US")]
    [InlineData("United Kingdom", "GB")]
    [InlineData("Angleterre", "GB")]
    [InlineData("les Pays-Bas", "NL")]
    [InlineData("République tchèque", "CZ")]
    [InlineData("Tchéquie", "CZ")]
    [InlineData("Antigua and Barbuda", "AG")]
    [InlineData("Côte d'Ivoire", "CI")]
    [InlineData("Côte d’Ivoire", "CI")]
    public void Find_OfACodeOrAnyUsualName_GivesTheCountry(string text, string code) => Assert.Equal(code, Countries.Find(text)?.Code);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("Syldavie")]
    [InlineData("Fran")]
    public void Find_OfNoCountry_IsNull(string? text) => Assert.Null(Countries.Find(text));

    [Fact]
    public void Names_OfAnUnknownCode_AreTheCode()
    {
        Assert.Equal("QQ", Countries.FrenchName("QQ"));
        Assert.Equal("QQ", Countries.EnglishName("QQ"));
        Assert.False(Countries.IsKnown("QQ"));
        Assert.False(Countries.IsKnown(null));
    }

    [Fact]
    public void All_HaveDistinctCodesAndNamesThatFindThem()
    {
        Assert.InRange(Countries.All.Count, 249, 251);
        foreach (var country in Countries.All)
        {
            Assert.Equal(country, Countries.Find(country.Code));
            Assert.Equal(country, Countries.Find(country.FrenchName));
            Assert.Equal(country, Countries.Find(country.EnglishName));
        }
    }
}
