using System.Globalization;
using Missions.Geo.Emissions;

namespace Missions.Geo.Tests.Emissions;

/// <summary>Sets made of classes jump at their limits; the documentation owns up to every fall.</summary>
public sealed class DownwardStepTests
{
    [Fact]
    public void DownwardSteps_OfEverySet_AreThoseTheDocumentationLists()
    {
        var computed = FactorSetCatalogue.Embedded.All.SelectMany(StepsOf).ToList();
        Assert.NotEmpty(computed);
        Assert.Equal(computed, Documented(), StringComparer.Ordinal);
    }

    private static IEnumerable<string> StepsOf(FactorSet set) =>
        from factors in set.Modes
        from category in factors.Categories
        from pair in category.Curve.Segments.Zip(category.Curve.Segments.Skip(1))
        let limit = pair.First.To!.Value
        let counted = factors.Classes == ClassDistance.AfterDetour ? limit : factors.Detour.Apply(limit)
        let before = pair.First.KilogramsAt(counted)
        let after = pair.Second.KilogramsAt(counted)
        where after < before - 1e-9
        select string.Create(
            CultureInfo.InvariantCulture,
            $"`{set.Id}` | {factors.Mode.ToString().ToLowerInvariant()} | {category.Name} | {limit:#,0} | {counted:#,0} | {before:0.00} | {after:0.00}");

    private static IEnumerable<string> Documented() => Documentation.EmissionFactors
        .Split('\n')
        .SkipWhile(line => !line.StartsWith("| set | mode | category | limit", StringComparison.Ordinal))
        .Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Trim('|', ' '));
}
