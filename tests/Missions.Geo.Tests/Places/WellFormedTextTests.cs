using System.Text;
using System.Text.RegularExpressions;
using Missions.Geo.Places;
using Missions.Geo.Tests.Places.Resolving;

namespace Missions.Geo.Tests.Places;

public sealed class WellFormedTextTests
{
    // Escaped: half a surrogate pair does not outlive the list of tests.
    [Theory]
    [InlineData(@"a\uFFFEb", @"a\uFFFDb")]
    [InlineData(@"\uD800", @"\uFFFD")]
    [InlineData(@"a\uDC00b", @"a\uFFFDb")]
    [InlineData(@"\uD83D\uD83D\uDE80", @"\uFFFD\uD83D\uDE80")]
    [InlineData(@"\uD83D\uDE80\uDE80", @"\uD83D\uDE80\uFFFD")]
    public void Of_TextThatUnicodeRefuses_CanBeNormalised(string text, string expected)
    {
        var wellFormed = WellFormedText.Of(Regex.Unescape(text));

        Assert.Equal(Regex.Unescape(expected), wellFormed);
        Assert.True(wellFormed.IsNormalized(NormalizationForm.FormC));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Évry 北京 \uD83D\uDE80 \uFFFF")]
    public void Of_AnyOtherText_IsGivenBack(string text) => Assert.Same(text, WellFormedText.Of(text));

    [Theory]
    [InlineData(@"Paris\uFFFE")]
    [InlineData(@"Paris\uD800")]
    public void Resolve_NameThatUnicodeRefuses_IsFoundWithoutIt(string name) =>
        Assert.Equal(ResolutionStatus.Found, Answers.To(Regex.Unescape(name), "FR").Status);
}
