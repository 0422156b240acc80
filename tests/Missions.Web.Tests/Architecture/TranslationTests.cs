using System.Text.RegularExpressions;
using System.Xml.Linq;
using Missions.Testing;

namespace Missions.Web.Tests.Architecture;

/// <summary>The French sentence is the key, to the letter and the kind of space: one that differs is shown in French to everybody.</summary>
public sealed partial class TranslationTests
{
    [Fact]
    public void Sentence_OfAnyPage_HasItsEnglish()
    {
        var known = XDocument.Load(Path.Combine(Repository.Root, "src/Missions.Web/Infrastructure/Localization/Shared.en.resx")).Root!.Elements("data")
            .Select(entry => entry.Attribute("name")!.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var said = SourceFile.Under("src/Missions.Web", ".cs", ".cshtml")
            .SelectMany(file => file.Lines.Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal))
                .SelectMany(line => Sentence().Matches(line)).Select(match => (file.Path, Key: Regex.Unescape(match.Groups["key"].Value))))
            .ToList();

        Assert.True(said.Count > 1000, $"{said.Count} sentences found.");
        var missing = said.Where(sentence => !known.Contains(sentence.Key)).Select(sentence => $"{sentence.Path}: {sentence.Key}");
        Assert.Empty(missing);
    }

    [GeneratedRegex("""\b(?:T|text)\["(?<key>(?:[^"\\]|\\.)+)"[,\]]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sentence();
}
