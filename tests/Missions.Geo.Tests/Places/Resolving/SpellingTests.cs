namespace Missions.Geo.Tests.Places.Resolving;

/// <summary>Typing errors, within two edits of a place of the country, weighed by population and uniqueness.</summary>
public sealed class SpellingTests
{
    [Theory]
    [InlineData("Barcelonne", "ES", "Barcelone ES")]
    [InlineData("Galgary", "CA", "Calgary CA")]
    [InlineData("Tronheim", "NO", "Trondheim NO")]
    [InlineData("Toulose", "FR", "Toulouse FR")]
    [InlineData("STRASBROUG", "FR", "Strasbourg FR")]
    [InlineData("Toulosue", "FR", "Toulouse FR")]
    [InlineData("Stokholm", "SE", "Stockholm SE")]
    [InlineData("MONTEPLLIER CEDEX 5", "FR", "Montpellier FR")]
    [InlineData("31400 Toulouze", null, "Toulouse FR")]
    public void ATypingError_IsForgiven_WhenOnePlaceOfTheCountryIsMeant(string text, string? country, string expected) =>
        Assert.Equal(expected, Answers.Of(text, country));

    [Theory]
    [InlineData("Barcelonne", null)]
    [InlineData("Montpelleri", "US")]
    [InlineData("Nante", "DE")]
    [InlineData("Paaris", "CH")]
    public void ATypingErrorThatMayMeanOtherPlaces_IsNotForgiven(string text, string? country) => Assert.NotEqual("Found", $"{Answers.To(text, country).Status}");

    [Theory]
    [InlineData("Toulouze", "Toulouse FR")]
    [InlineData("STRABSOURG", "Strasbourg FR")]
    [InlineData("Toulxouze", "-")]
    [InlineData("Proviins", "?")]
    [InlineData("Beaumout", "?")]
    public void WithoutACountry_OneErrorInTheLongNameOfALargeTownAlone_IsForgiven(string text, string expected) => Assert.Equal(expected, Answers.Of(text));

    [Theory]
    [InlineData("Saint", "FR")]
    [InlineData("Bovse", "FR")]
    public void AWordOfManyNames_OrAnErrorInAForgottenName_IsNotTaken(string text, string country) => Assert.Null(Answers.To(text, country).Place);

    [Theory]
    [InlineData("Frankfurt", "DE", "Francfort-sur-le-Main DE")]
    [InlineData("Gif", "FR", "Gif-sur-Yvette FR")]
    [InlineData("Vandoeuvre", "FR", "Vandœuvre-lès-Nancy FR")]
    public void TheFirstWordsOfALongerName_AreEnough_WhenOneIsFarLarger(string text, string country, string expected) =>
        Assert.Equal(expected, Answers.Of(text, country));

    [Theory]
    [InlineData("Villefranche", "FR")]
    [InlineData("Clermont", "FR")]
    [InlineData("Boulogne", "FR")]
    [InlineData("Heathrow", null)]
    public void AShortName_ThatLargerPlacesAreCalledToo_IsAmbiguous(string text, string? country) => Assert.Equal("?", Answers.Of(text, country));
}
