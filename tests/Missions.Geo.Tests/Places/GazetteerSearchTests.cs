using Missions.Geo.Places;
using Missions.Geo.Tests.Places.Resolving;

namespace Missions.Geo.Tests.Places;

public sealed class GazetteerSearchTests
{
    private static readonly Gazetteer Places = SharedPlaces.Gazetteer;

    [Theory]
    [InlineData("Londres", "GB")]
    [InlineData("Pékin", "CN")]
    [InlineData("Bâle", "CH")]
    [InlineData("Genève", "CH")]
    [InlineData("Héraklion", "GR")]
    [InlineData("Varsovie", "PL")]
    [InlineData("Copenhague", "DK")]
    [InlineData("Le Cap", "ZA")]
    [InlineData("La Nouvelle-Orléans", "US")]
    public void Search_OfAFrenchExonym_PutsTheTownFirstAndShowsIt(string exonym, string country)
    {
        var first = Places.Search(exonym, 5)[0];

        Assert.Equal((exonym, country), (first.Name, first.CountryCode));
    }

    [Theory]
    [InlineData("London", "GB", "Londres")]
    [InlineData("Beijing", "CN", "Pékin")]
    [InlineData("Irákleion", "GR", "Héraklion")]
    public void Resolve_OfTheLocalOrEnglishName_ShowsTheFrenchOne(string typed, string country, string shown) =>
        Assert.Equal(shown, Answers.To(typed, country).Place?.Name);

    [Theory]
    [InlineData("seyne sur", "La Seyne-sur-Mer")]
    [InlineData("seyne mer", "La Seyne-sur-Mer")]
    [InlineData("la sey", "La Seyne-sur-Mer")]
    [InlineData("heraklion universite", "Université de Crète, Héraklion")]
    [InlineData("élanc", "Élancourt")]
    [InlineData("ERAGNY", "Éragny-sur-Oise")]
    public void Search_OfWordsOfAName_FindsIt(string typed, string expected) =>
        Assert.Equal(expected, Places.Search(typed, 5, "FR")[0].Name);

    [Fact]
    public void Search_OfSeveralWords_PutsNamesThatHoldThemTogetherFirst() =>
        Assert.All(SharedPlaces.Gazetteer.Search("saint-d", 8, "FR"), place => Assert.Contains("Saint-D", place.Name, StringComparison.Ordinal));

    [Fact]
    public void Search_OfAWholeName_PutsItBeforeLongerNamesOfLargerTowns() =>
        Assert.Equal("York", Places.Search("york", 10)[0].Name);

    [Fact]
    public void Search_OfTheStartOfAName_PutsItBeforeForgottenAliasesOfThePreferredCountry()
    {
        var found = Places.Search("Héra", 8, "FR").Select(place => place.Name).ToList();

        Assert.InRange(found.IndexOf("Héraklion"), 0, (found.IndexOf("Châtellerault") + found.Count) % found.Count);
    }

    [Fact]
    public void Search_WithAPreferredCountry_PutsItsPlacesFirstButHidesNone()
    {
        Assert.Equal(["FR", "RE"], Places.Search("Saint-Denis", 10, "FR").Take(2).Select(place => place.CountryCode), StringComparer.Ordinal);
        Assert.Equal("RE", Places.Search("Saint-Denis", 10, "RE")[0].CountryCode);
    }

    [Fact]
    public void Search_WithACountryAfterAComma_KeepsThatCountryAlone() =>
        Assert.All(Places.Search("Paris, États-Unis", 10), place => Assert.Equal("US", place.CountryCode));

    [Theory]
    [InlineData("")]
    [InlineData(" - ,")]
    [InlineData("zzzzqq")]
    [InlineData("東京都")]
    public void Search_OfNothingKnown_IsEmpty(string typed) => Assert.Empty(Places.Search(typed, 10));

    [Fact]
    public void Search_OfAVeryLongText_IsEmpty() => Assert.Empty(Places.Search(new string('a', 1_000_000), 10));

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void Search_WithALimitOutsideTheInterval_IsRefused(int limit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Places.Search("Paris", limit));

    [Fact]
    public void Search_OfEveryLetter_GivesDistinctPlacesUpToTheLimit()
    {
        foreach (var letter in Enumerable.Range('a', 26).Select(code => ((char)code).ToString()))
        {
            var found = Places.Search(letter, 20, "FR");
            Assert.Equal(20, found.Count);
            Assert.Equal(20, found.Select(place => (place.Source, place.SourceId)).Distinct().Count());
        }
    }

    [Fact]
    public void Search_FromManyThreads_GivesTheSameAnswers()
    {
        var expected = Places.Search("saint", 20);
        Parallel.For(0, 200, _ => Assert.Equal(expected, Places.Search("saint", 20)));
    }
}
