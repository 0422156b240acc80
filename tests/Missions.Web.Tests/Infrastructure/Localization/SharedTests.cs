using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Tests.Architecture;

namespace Missions.Web.Tests.Infrastructure.Localization;

public sealed partial class SharedTests
{
    private static readonly ResourceSet English =
        new ResourceManager(typeof(Shared)).GetResourceSet(CultureInfo.GetCultureInfo("en"), createIfNotExists: true, tryParents: false)!;

    [Fact]
    public void Text_OfAnyScreen_HasItsEnglish()
    {
        var missing = Used().Where(use => English.GetString(use.Text) is not { Length: > 0 }).Select(use => $"{use.Path}: {use.Text}");

        Assert.Empty(missing.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Text_OfTheNavigation_HasItsEnglish()
    {
        await using var app = await MissionsApp.StartAsync();

        var missing = app.Services.GetServices<NavigationEntry>().SelectMany(entry => new[] { entry.Label, entry.Purpose })
            .Where(text => English.GetString(text) is not { Length: > 0 });

        Assert.Empty(missing);
    }

    [Fact]
    public void Text_OfAnyScreen_FollowsFrenchTypography()
    {
        var wrong = Used().Where(use => Breakable().IsMatch(use.Text)).Select(use => $"{use.Path}: {use.Text}");

        Assert.Empty(wrong.Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Path, string Text)> Used() =>
        from file in SourceFile.Under("src/Missions.Web", ".cs", ".cshtml")
        from line in file.Lines
        where !line.TrimStart().StartsWith("///", StringComparison.Ordinal)
        from Match use in Use().Matches(line)
        select (file.Path, Regex.Unescape(use.Groups["text"].Value));

    [GeneratedRegex("""(?:\bT\[|\b_?text\[|Display\(Name = )"(?<text>(?:[^"\\]|\\.)+)"(?=[\],)])""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Use();

    /// <summary>An ordinary space where a line must not break.</summary>
    [GeneratedRegex("[ \u00a0][;!?»]|« |[ \u202f]:", RegexOptions.None, 1000)]
    private static partial Regex Breakable();
}
