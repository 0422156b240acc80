using System.Reflection;
using Missions.Geo.Units;

namespace Missions.Web.Tests.Architecture;

public sealed class DependencyTests
{
    private const string Features = "Missions.Web.Features.";
    private static readonly Assembly Geo = typeof(Distance).Assembly;
    private static readonly Assembly Workflow = Assembly.Load("Missions.Workflow");
    private static readonly Assembly Web = typeof(Program).Assembly;

    [Fact]
    public void Geo_References_NothingOfOursAndNoFrameworkButSqlite() =>
        Assert.All(Referenced(Geo), name => Assert.True(IsPlatform(name) || name == "Microsoft.Data.Sqlite", name));

    [Fact]
    public void Workflow_References_GeoAndNoFramework() =>
        Assert.All(Referenced(Workflow), name => Assert.True(IsPlatform(name) || name == "Missions.Geo", name));

    [Fact]
    public void Feature_Names_NoOtherFeature()
    {
        var crossings =
            from type in Web.GetTypes()
            let feature = FeatureOf(type)
            where feature is not null
            from named in TypesNamed.By(type)
            let other = FeatureOf(named)
            where other is not null && other != feature
            select $"{type.FullName} names {named.FullName}";

        Assert.Empty(crossings.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Type_OfOurs_SaysWhatItDoes()
    {
        string[] vague = ["Helper", "Helpers", "Manager", "Utils", "Utility", "Service"];

        var names = new[] { Geo, Workflow, Web }.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Namespace?.StartsWith("Missions.", StringComparison.Ordinal) is true)
            .Select(type => type.Name.Split('`')[0])
            .Where(name => Array.Exists(vague, word => name.EndsWith(word, StringComparison.Ordinal)));

        Assert.Empty(names);
    }

    [Fact]
    public void TypesNamed_InTheCodeOfAMethod_AreFound() =>
        Assert.Contains(typeof(Distance), TypesNamed.By(typeof(Witness)));

    private static IEnumerable<string> Referenced(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    private static bool IsPlatform(string name) => name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard";

    private static string? FeatureOf(Type type) =>
        type.Namespace?.StartsWith(Features, StringComparison.Ordinal) is true ? type.Namespace[Features.Length..].Split('.')[0] : null;

    private static class Witness
    {
        public static string Code() => $"{Distance.FromKilometres(1).TotalMetres}";
    }
}
