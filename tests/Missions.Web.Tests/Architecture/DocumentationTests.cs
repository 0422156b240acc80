using System.Reflection;
using System.Text.RegularExpressions;
using Missions.Geo.Units;

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
            .Where(line => line.StartsWith('|')).SelectMany(line => Name().Matches(line)).Select(match => match.Value.Trim('`')).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.True(IsInTheCode(name), $"{name} is not in the code"));
    }

    /// <summary>A type, a member of any type, or a member of that type.</summary>
    private static bool IsInTheCode(string name) => name.Split('.') is [var type, var member]
        ? Types.Any(candidate => candidate.Name == type && candidate.GetMember(member, All).Length > 0)
        : Types.Any(candidate => candidate.Name == name || candidate.GetMember(name, All).Length > 0);

    [GeneratedRegex(@"`[A-Z]\w+(\.[A-Z]\w+)?`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
