using Missions.Geo.Places;

namespace Missions.Geo.Tests.Places.Resolving;

/// <summary>Whatever is typed has an answer.</summary>
public sealed class NonsenseTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("???")]
    [InlineData("----")]
    [InlineData("()")]
    [InlineData("((((")]
    [InlineData(")/,;")]
    [InlineData("12345")]
    [InlineData("0")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    [InlineData("\u202e\u202d")]
    [InlineData("\u0301\u0301")]
    [InlineData("à préciser")]
    [InlineData("VISIO")]
    [InlineData("Europe")]
    [InlineData("Bretagne")]
    [InlineData("Espagne")]
    [InlineData("CEDEX 9")]
    [InlineData("xqzvbk")]
    [InlineData("DIVERS LIEUX")]
    [InlineData("plusieurs villes, étranger")]
    [InlineData("VISIO (Zoom)")]
    public void ATextWithoutAName_IsNotFound(string text)
    {
        var answer = Answers.To(text);
        Assert.Equal((ResolutionStatus.NotFound, 0d), (answer.Status, answer.Confidence));
        Assert.Empty(answer.Candidates);
    }

    [Theory]
    [InlineData("Ly\0on", "Lyon FR")]
    [InlineData("\u202eLyon\u202c", "Lyon FR")]
    [InlineData("Lyon\ud83d\ude80", "Lyon FR")]
    public void MarksThatNobodySees_AreLeftOut(string text, string expected) => Assert.Equal(expected, Answers.Of(text, "FR"));

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("日")]
    [InlineData("ש")]
    [InlineData("Paris ")]
    [InlineData("((Paris")]
    [InlineData("\ud83d\ude80")]
    [InlineData("-9")]
    [InlineData("s/")]
    [InlineData("\" OR \"1")]
    [InlineData("* NEAR(a b) ")]
    [InlineData("name:")]
    public void AnyTextOfAnyLength_IsAnswered(string piece)
    {
        foreach (var count in new[] { 1, 2, 17, 199, 10_000 })
        {
            var text = string.Concat(Enumerable.Repeat(piece, count));
            var answer = Answers.To(text, "FR");
            Assert.Equal(answer.Status == ResolutionStatus.Found, answer.Place is not null);
            if (text.Length > PlaceResolver.MostLetters)
                Assert.Equal(ResolutionStatus.NotFound, answer.Status);
        }
    }

    [Fact]
    public void NoText_IsAnError() => Assert.Throws<ArgumentNullException>(() => Answers.To(null!));

    [Fact]
    public void RandomTexts_AreAnswered_WithAConfidenceThatFitsTheStatus()
    {
        const string letters = "aeiouSTt1234 ,/()-'.éÉœß東מи&\"*:\0\u202e";
        var random = new Random(2026);
        foreach (var length in Enumerable.Range(0, 300).Select(i => i % 60))
        {
            var text = string.Concat(Enumerable.Range(0, length).Select(_ => letters[random.Next(letters.Length)]));
            var answer = Answers.To(text, random.Next(2) == 0 ? "FR" : null);
            Assert.InRange(answer.Confidence, 0, 1);
            Assert.Equal(answer.Status == ResolutionStatus.Found, answer.Confidence >= PlaceResolver.ConfidenceBar);
            Assert.Equal(answer.Status == ResolutionStatus.NotFound, answer.Candidates.Count == 0);
        }
    }
}
