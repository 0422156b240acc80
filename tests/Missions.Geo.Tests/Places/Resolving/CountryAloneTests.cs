using Missions.Geo.Places;

namespace Missions.Geo.Tests.Places.Resolving;

/// <summary>A text that names a country and nothing else names no place, unless the country is hardly more than a town.</summary>
public sealed class CountryAloneTests
{
    /// <summary>Those whose every town is within an hour of the one of their name.</summary>
    private static readonly string[] Towns = ["GI", "HK", "LU", "SG", "VA"];

    [Fact]
    public void EveryCountry_InFrenchAndInEnglish_IsNeverFoundElsewhere()
    {
        var found = Countries.All.SelectMany(country => new[] { country.FrenchName, country.EnglishName }.Select(name => (country.Code, Answer: Answers.To(name))))
            .Where(named => named.Answer.Status == ResolutionStatus.Found).ToList();

        Assert.All(found, named => Assert.Equal(named.Code, named.Answer.Place!.CountryCode));
        Assert.Subset(Towns.ToHashSet(StringComparer.Ordinal), found.Select(named => named.Code).ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ALLEMAGNE")]
    [InlineData("Germany")]
    [InlineData("Royaume Uni")]
    [InlineData("Espagne")]
    [InlineData("Brésil")]
    [InlineData("Alemagne")]
    [InlineData("Cocos (Keeling) Islands")]
    public void ACountry_WithoutATownOfItsName_IsNoPlace(string text) => Assert.Equal(ResolutionStatus.NotFound, Answers.To(text).Status);

    [Theory]
    [InlineData("Suisse")]
    [InlineData("UK")]
    [InlineData("Mexico")]
    [InlineData("Guatemala")]
    [InlineData("Grenade")]
    [InlineData("Salvador")]
    public void ACountry_OfWhichATownHasTheName_IsAsked(string text) => Assert.Equal(ResolutionStatus.Ambiguous, Answers.To(text).Status);

    [Theory]
    [InlineData("Luxembourg", null, "Luxembourg LU")]
    [InlineData("Singapour", null, "Singapour SG")]
    [InlineData("Hong Kong", null, "Hong Kong HK")]
    [InlineData("Mexico", "Mexique", "Mexico MX")]
    [InlineData("Guatemala", "Guatemala", "Guatemala GT")]
    [InlineData("Armenia", "Colombie", "Armenia CO")]
    [InlineData("Salvador", "Brésil", "Salvador BR")]
    public void ATownOfThatName_InItsCountry_IsFound(string text, string? country, string expected) => Assert.Equal(expected, Answers.Of(text, country));

    [Theory]
    [InlineData("Suisse", "France")]
    [InlineData("Bahrain", "Bahreïn")]
    [InlineData("Martinique", "France")]
    [InlineData("Luxembourg", "Belgique")]
    public void AHamletOrAnAirportOfThatName_IsAsked(string text, string country) =>
        Assert.Equal(ResolutionStatus.Ambiguous, Answers.To(text, country).Status);

    [Theory]
    [InlineData("Espagne", "Espagne")]
    [InlineData("Japon", "JP")]
    public void ACountry_InBothColumns_IsNoPlace(string text, string country) => Assert.Equal(ResolutionStatus.NotFound, Answers.To(text, country).Status);
}
