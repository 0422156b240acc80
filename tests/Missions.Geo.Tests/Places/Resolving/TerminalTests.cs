using Missions.Geo.Places;

namespace Missions.Geo.Tests.Places.Resolving;

/// <summary>Airports by their code, stations by their name, laboratories beside their town.</summary>
public sealed class TerminalTests
{
    [Theory]
    [InlineData("CDG", "CDG")]
    [InlineData("JFK", "JFK")]
    [InlineData("Paris (ORY)", "ORY")]
    [InlineData("Londres LHR", "LHR")]
    [InlineData("Lyon LYS", "LYS")]
    public void AnIataCode_AloneOrBesideItsTown_IsTheAirport(string text, string code)
    {
        var place = Answers.To(text).Place;
        Assert.Equal((PlaceKind.Airport, code), (place?.Kind, place?.SourceId));
    }

    [Theory]
    [InlineData("PAU", "FR", "Pau FR")]
    [InlineData("ULM", "DE", "Ulm DE")]
    [InlineData("APC", "FR", "?")]
    [InlineData("Paris LAL", "FR", "Paris FR")]
    public void ThreeLettersThatAreATownOrAnAcronym_AreNoAirport(string text, string country, string expected) => Assert.Equal(expected, Answers.Of(text, country));

    [Theory]
    [InlineData("PARIS GARE DE LYON", "Paris Gare de Lyon FR")]
    [InlineData("Lyon Part-Dieu", "Lyon Part-Dieu FR")]
    [InlineData("Massy TGV", "Massy TGV FR")]
    [InlineData("Gare de Rennes", "Rennes FR")]
    [InlineData("Gare de Lyon", "?")]
    public void AStation_IsFoundByItsName_NotByTheTownItLeadsTo(string text, string expected) => Assert.Equal(expected, Answers.Of(text, "FR"));

    [Theory]
    [InlineData("CEA Saclay", "FR", "Saclay FR")]
    [InlineData("LAPP Annecy", "FR", "Annecy FR")]
    [InlineData("École polytechnique, Palaiseau", "FR", "Palaiseau FR")]
    [InlineData("10 rue Alice Domon, 75013 Paris", null, "Paris FR")]
    [InlineData("TU Delft", "NL", "Delft NL")]
    [InlineData("DESY Hambourg", "DE", "DESY, Hambourg DE")]
    [InlineData("Munich (congrès annuel)", "DE", "Munich DE")]
    public void AnInstitutionBesideItsTown_IsInThatTown(string text, string? country, string expected) => Assert.Equal(expected, Answers.Of(text, country));

    [Theory]
    [InlineData("Frankfurt Neustrelitz", "DE")]
    [InlineData("Orsay Ville", "FR")]
    [InlineData("Université Claude Bernard Lyon", "FR")]
    public void AWordThatNothingExplains_LeavesADoubt(string text, string country) => Assert.Equal("?", Answers.Of(text, country));
}
