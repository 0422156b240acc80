using Missions.Web.Documents.Layout;

namespace Missions.Web.Tests.Documents.Layout;

public sealed class TextWrapTests : IDisposable
{
    readonly TextWrap _wrap = new();

    [Fact]
    public void Lines_LongText_FitTheWidthAndLoseNothing()
    {
        var text = string.Join(' ', Enumerable.Range(1, 200).Select(i => $"mot{i}"));

        var lines = _wrap.Lines(text, Style.Body, 120);

        Assert.All(lines, line => Assert.InRange(_wrap.Measure(line, Style.Body), 0, 120));
        Assert.Equal(text, string.Join(' ', lines));
    }

    [Fact]
    public void Lines_WordWiderThanTheWidth_IsCutWithoutLosingALetter()
    {
        var word = new string('W', 70);

        Assert.Equal(word, string.Concat(_wrap.Lines(word, Style.Body, 60)));
    }

    [Fact]
    public void Lines_NoBreakSpace_IsNeverBroken()
    {
        var lines = _wrap.Lines("montant total 1\u202F234,56\u00A0€", Style.Body, _wrap.Measure("montant total 1", Style.Body));

        Assert.Equal(["montant total", "1\u202F234,56\u00A0€"], lines);
    }

    [Theory]
    [InlineData("Aix-en-Provence", "Aix-en-", "Provence")]
    [InlineData("a\r\nb", "a", "b")]
    [InlineData("", "")]
    public void Lines_BreaksOfTheText_AreFollowed(string text, params string[] expected) =>
        Assert.Equal(expected, _wrap.Lines(text, Style.Body, _wrap.Measure("Provence-", Style.Body)));

    [Fact]
    public void Lines_WidthOfLessThanALetter_StillAdvances() => Assert.Equal(["a", "b"], _wrap.Lines("ab", Style.Body, 1));

    public void Dispose() => _wrap.Dispose();
}
