using System.Reflection;
using System.Text.RegularExpressions;
using Missions.Geo.Units;
using Missions.Testing;

namespace Missions.Web.Tests.Architecture;

public sealed partial class DocumentationTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Type[] Types =
        [.. new[] { typeof(Distance).Assembly, Assembly.Load("Missions.Workflow"), typeof(Program).Assembly }.SelectMany(assembly => assembly.GetTypes())];

    [Fact]
    public void Glossary_NamesOfTheCode_Exist()
    {
        var named = SourceFile.Under("docs", ".md").Single(file => file.Path == "docs/glossary.md").Lines
            .Where(line => line.StartsWith('|')).SelectMany(line => Name().Matches(line)).Select(match => match.Value.Trim('`')).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.True(IsInTheCode(name), $"{name} is not in the code"));
    }

    [Fact]
    public void Documents_RelativeLinks_LeadSomewhere()
    {
        var links = (
            from file in SourceFile.Under("docs", ".md").Concat(Directory.EnumerateFiles(Repository.Root, "*.md")
                .Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllLines(path))))
            from line in file.Lines
            from match in Link().Matches(line)
            select (file.Path, Target: match.Groups["target"].Value)).ToList();

        Assert.NotEmpty(links);
        Assert.Empty(links.Where(link => !Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(link.Path)!, link.Target)))
            .Select(link => $"{link.Path} → {link.Target}"));
    }

    /// <summary>A type, a member of any type, or a member of that type.</summary>
    private static bool IsInTheCode(string name) => name.Split('.') is [var type, var member]
        ? Types.Any(candidate => candidate.Name == type && candidate.GetMember(member, All).Length > 0)
        : Types.Any(candidate => candidate.Name == name || candidate.GetMember(name, All).Length > 0);

    [GeneratedRegex(@"`[A-Z]\w+(\.[A-Z]\w+)?`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"\]\((?!https?:|#)(?<target>[^)#]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
