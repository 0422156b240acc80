using Missions.Web.Documents.Fonts;

namespace Missions.Web.Tests.Documents.Fonts;

public sealed class GlyphsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("L’Haÿ-les-Roses, « où ça ? » – 1\u202F234,5 € ; œuvre n° 2\u00A0: 50 %")]
    [InlineData("Nguyễn Thị Phương Thảo")]
    [InlineData("Θεοδώρα Παπαδοπούλου, Ηράκλειο")]
    [InlineData("Александр Їжакевич")]
    [InlineData("Łukasz Żółć, Þórður, Ștefan, İstanbul, Čapková, Ōsaka")]
    [InlineData("two\r\nlines\tand a tab, soft\u00ADhyphen, zero\u200Bwidth")]
    [InlineData("e\u0301 decomposed")]
    [InlineData("kgCO₂e, m², ≤ 10 µm, α → β")]
    public void Missing_TextThatPrints_IsEmpty(string? text) => Assert.Empty(Glyphs.Missing(text));

    [Theory]
    [InlineData("Wang 王小明", "王", "小", "明")]
    [InlineData("mission 🚀 🚀", "🚀")]
    [InlineData("à bientôt 😀", "😀")]
    [InlineData("שלום", "ש", "ל", "ו", "ם")]
    [InlineData("bell\u0007", "\u0007")]
    public void Missing_TextThatDoesNot_NamesEachCharacterOnce(string text, params string[] expected) =>
        Assert.Equal(expected, Glyphs.Missing(text));

    [Fact]
    public void Missing_HalfASurrogatePair_NamesTheReplacementCharacter() => Assert.Equal(["\uFFFD"], Glyphs.Missing("bad \uD800 half"));
}
