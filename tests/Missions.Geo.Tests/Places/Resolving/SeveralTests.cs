using Missions.Geo.Places;

namespace Missions.Geo.Tests.Places.Resolving;

/// <summary>Several towns in a cell, several towns of a name: a person chooses.</summary>
public sealed class SeveralTests
{
    [Theory]
    [InlineData("PARIS / LYON")]
    [InlineData("Paris;Lyon")]
    [InlineData("Paris + Lyon")]
    [InlineData("Paris, Lyon")]
    [InlineData("Paris - Lyon")]
    [InlineData("Paris-Lyon")]
    [InlineData("PARIS LYON")]
    [InlineData("Paris et Lyon")]
    [InlineData("Paris puis Lyon")]
    [InlineData("Paris & Lyon")]
    [InlineData("Paris -> Lyon")]
    [InlineData("Paris (Lyon)")]
    public void SeveralTownsInACell_AreAmbiguous_AndEachIsOffered(string text)
    {
        var answer = Answers.To(text, "FR");
        Assert.Equal(ResolutionStatus.Ambiguous, answer.Status);
        Assert.Subset(answer.Candidates.Select(place => place.Name).ToHashSet(), new HashSet<string> { "Paris", "Lyon" });
    }

    [Theory]
    [InlineData("Villeurbanne, Lyon", "Villeurbanne FR")]
    [InlineData("Grenoble (Saint-Martin-d'Hères)", "Grenoble FR")]
    [InlineData("06560 VALBONNE SOPHIA ANTIPOLIS", "Valbonne FR")]
    public void TwoNamesOfOneArea_NeedNoChoice(string text, string expected) => Assert.Equal(expected, Answers.Of(text, "FR"));

    [Theory]
    [InlineData("Springfield", "US")]
    [InlineData("Cambridge", null)]
    [InlineData("Saint-Martin", "FR")]
    [InlineData("Vienne", null)]
    [InlineData("Valence", null)]
    [InlineData("Grenade", null)]
    [InlineData("San José", null)]
    [InlineData("Newcastle", null)]
    public void ANameOfSeveralPlacesOfTheSameWeight_IsAmbiguous(string text, string? country)
    {
        var answer = Answers.To(text, country);
        Assert.Equal(ResolutionStatus.Ambiguous, answer.Status);
        Assert.True(answer.Candidates.Count > 1);
        Assert.InRange(answer.Confidence, 0, PlaceResolver.ConfidenceBar);
    }

    [Theory]
    [InlineData("Paris", "Paris FR")]
    [InlineData("Londres", "Londres GB")]
    [InlineData("Washington, USA", "Washington US")]
    [InlineData("Le Caire", "Le Caire EG")]
    public void ANameThatOnePlaceIsFarBetterKnownBy_IsFound(string text, string expected) => Assert.Equal(expected, Answers.Of(text));
}
