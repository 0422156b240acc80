using System.Text.RegularExpressions;

namespace Missions.Web.Tests.Architecture;

public sealed partial class SourceTests
{
    private static readonly string[] Folders = ["src", "tests", "bench", "tools"];

    [Fact]
    public void File_AnyOfOurs_HasAtMost300Lines()
    {
        var tooLong = Folders.SelectMany(folder => SourceFile.Under(folder, ".cs", ".cshtml", ".js", ".css"))
            .Where(file => file.Lines.Count > 300)
            .Select(file => $"{file.Path}: {file.Lines.Count} lines");

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Controller_AnyOfOurs_HasAtMost150Lines()
    {
        var tooLong = SourceFile.Under("src/Missions.Web", ".cs")
            .Where(file => file.Path.EndsWith("Controller.cs", StringComparison.Ordinal) && file.Lines.Count > 150)
            .Select(file => $"{file.Path}: {file.Lines.Count} lines");

        Assert.Empty(tooLong);
    }

    /// <summary>The compiler refuses it in C#, but does not look into views.</summary>
    [Fact]
    public void Clock_OfTheMachine_IsReadNowhere()
    {
        var reads = SourceFile.Under("src", ".cs", ".cshtml").SelectMany(file => file.LinesWith(MachineClock().IsMatch));

        Assert.Empty(reads);
    }

    [Fact]
    public void Namespace_OfAFile_IsItsFolder()
    {
        var astray = SourceFile.Under("src", ".cs")
            .Select(file => (file.Path, Declared: Declared(file), Expected: Expected(file.Path)))
            .Where(file => file.Declared is not null && file.Declared != file.Expected)
            .Select(file => $"{file.Path} is in {file.Declared}, not {file.Expected}");

        Assert.Empty(astray);
    }

    [Fact]
    public void View_OfAFeature_NamesNoOtherFeature()
    {
        var astray = SourceFile.Under("src/Missions.Web/Features", ".cshtml").SelectMany(file => file.LinesWith(line =>
            Feature().Matches(line).Any(match => match.Groups["name"].Value != file.Path.Split('/')[3])));

        Assert.Empty(astray);
    }

    private static string? Declared(SourceFile file) =>
        file.Lines.Select(line => NamespaceLine().Match(line)).FirstOrDefault(match => match.Success)?.Groups["name"].Value;

    private static string Expected(string path) => string.Join('.', path.Split('/')[1..^1]);

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MachineClock();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"\bFeatures\.(?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Feature();
}
