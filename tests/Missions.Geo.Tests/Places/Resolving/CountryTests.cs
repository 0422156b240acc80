using Missions.Geo.Places;

namespace Missions.Geo.Tests.Places.Resolving;

/// <summary>What the country says, in the hint or in the text.</summary>
public sealed class CountryTests
{
    [Theory]
    [InlineData("MADRID ESPAGNE")]
    [InlineData("Madrid, Spain")]
    [InlineData("Madrid (ES)")]
    [InlineData("Madrid - Espagne")]
    [InlineData("ESPAGNE - MADRID")]
    [InlineData("Espagne, Madrid")]
    [InlineData("Madrid, España")]
    public void ACountryInTheText_InFrenchEnglishOrCode_IsUnderstood(string text) => Assert.Equal("Madrid ES", Answers.Of(text));

    [Theory]
    [InlineData("London", "Canada", "London CA")]
    [InlineData("London, Canada", null, "London CA")]
    [InlineData("Vienne", "Autriche", "Vienne AT")]
    [InlineData("Vienne", "France", "Vienne FR")]
    [InlineData("Santiago du Chili", null, "Santiago du Chili CL")]
    [InlineData("Saint-Denis de la Réunion", null, "Saint-Denis RE")]
    [InlineData("Cayenne", "France", "Cayenne GF")]
    [InlineData("Luxembourg, Luxembourg", null, "Luxembourg LU")]
    [InlineData("Mexico, Mexique", null, "Mexico MX")]
    [InlineData("Singapour", null, "Singapour SG")]
    public void ANameOfSeveralCountries_IsTheOneOfTheCountryGiven(string text, string? country, string expected) =>
        Assert.Equal(expected, Answers.Of(text, country));

    [Theory]
    [InlineData("ALLEMAGNE", "DE")]
    [InlineData("Alemagne", "DE")]
    [InlineData("germany", "DE")]
    [InlineData("D", "DE")]
    [InlineData("DEU", "DE")]
    [InlineData("de", "DE")]
    [InlineData("R.F.A.", "DE")]
    [InlineData("Australi", "AU")]
    [InlineData("Roumani", "RO")]
    [InlineData("ETATS-UNIS D'AMERIQUE", "US")]
    [InlineData("Irax", null)]
    [InlineData("Atlantide", null)]
    [InlineData("X", null)]
    [InlineData("12", null)]
    [InlineData(" ", null)]
    public void AHint_IsReadAsSpreadsheetsHaveIt(string hint, string? code) => Assert.Equal(code, PlaceResolver.ReadCountry(hint)?.Code);

    [Theory]
    [InlineData("San Diego, CA")]
    [InlineData("San Diego CA USA")]
    [InlineData("San Diego (Californie)")]
    [InlineData("SAN DIEGO, CALIFORNIA")]
    [InlineData("San Diego, California, United States")]
    public void AStateInTheText_IsUnderstood(string text) => Assert.Equal("San Diego US", Answers.Of(text));

    [Theory]
    [InlineData("Cambridge, MA", 42.4)]
    [InlineData("Cambridge (UK)", 52.2)]
    [InlineData("Cambridge, Ontario", 43.4)]
    [InlineData("Springfield, IL", 39.8)]
    [InlineData("Montreuil (62)", 50.5)]
    [InlineData("Montreuil 93", 48.9)]
    [InlineData("93100 Montreuil", 48.9)]
    public void ARegionOrPostcode_TellsNamesakesApart(string text, double latitude) =>
        Assert.Equal(latitude, Answers.To(text).Place!.Position!.Value.Latitude, 1);

    [Theory]
    [InlineData("Genève", "France", "CH")]
    [InlineData("GRENOBLE", "Suisse", "FR")]
    [InlineData("Heidelberg", "Autriche", "DE")]
    [InlineData("Turin", "France", "IT")]
    [InlineData("Madrid, Espagne", "Portugal", "ES")]
    [InlineData("Copenhague, Suède", null, "DK")]
    public void AWrongCountry_IsAmbiguous_AndTheTownOfTheOtherIsOffered(string text, string? country, string expected)
    {
        var answer = Answers.To(text, country);
        Assert.Equal(ResolutionStatus.Ambiguous, answer.Status);
        Assert.Null(answer.Place);
        Assert.Contains(answer.Candidates, place => place.CountryCode == expected);
    }

    [Theory]
    [InlineData("69001 Grenoble")]
    [InlineData("75013 Marseille")]
    public void APostcodeOfAnotherDepartment_IsAmbiguous(string text) => Assert.Equal("?", Answers.Of(text, "FR"));
}
