using Missions.Geo.Emissions;

namespace Missions.Geo.Tests.Emissions;

/// <summary>What holds for every distance, tried on many drawn from a fixed seed.</summary>
public sealed class FactorSetPropertyTests
{
    private const int Seed = 20_201_119;
    private const int Draws = 6_000;
    private const double Longest = 20_004;

    public static TheoryData<string> Sets => [.. FactorSetCatalogue.Embedded.All.Select(set => set.Id)];

    [Fact]
    public void November_OfEveryModeAndKind_IsContinuous()
    {
        const double Step = 1e-6;
        foreach (var leg in Templates(Legs.November))
        {
            var slope = Legs.November.FactorsOf(leg.Mode)!.Categories.SelectMany(category => category.Curve.Segments).Max(segment => segment.B);
            foreach (var kilometres in Distances().Append(500 - Step / 2))
                Assert.InRange(At(Legs.November, leg, kilometres + Step) - At(Legs.November, leg, kilometres), 0, 1.01 * slope * Step + 1e-9);
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Emission_WithinASegment_NeverFalls(string id)
    {
        var set = FactorSetCatalogue.Embedded.Get(id);
        foreach (var leg in Templates(set))
        {
            var curve = set.FactorsOf(leg.Mode)!.CategoryOf(leg)!.Curve;
            var sorted = Distances().Order().ToList();
            foreach (var (shorter, longer) in sorted.Zip(sorted.Skip(1)))
                if (curve.SegmentAt(shorter) == curve.SegmentAt(longer))
                    Assert.True(At(set, leg, shorter) <= At(set, leg, longer), $"{id}, {leg.Mode}: {shorter} km emit more than {longer} km.");
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void RoundTrips_OfAnyNumber_AddUp(string id)
    {
        var set = FactorSetCatalogue.Embedded.Get(id);
        foreach (var leg in Templates(set))
            foreach (var kilometres in Distances().Take(500))
            {
                var there = set.Estimate(Legs.Given(leg.Mode, kilometres) with { Train = leg.Train });
                var both = set.Estimate(Legs.Given(leg.Mode, kilometres) with { Train = leg.Train, RoundTrip = true });
                if (set.Rounding == RowRounding.Truncate)
                {
                    Assert.InRange(both.Emission!.Value.TotalKilograms - 2 * there.Emission!.Value.TotalKilograms, 0, 2);
                    continue;
                }

                Assert.Equal(2 * there.Emission!.Value.TotalKilograms, both.Emission!.Value.TotalKilograms);
                var three = EmissionTotals.Of(Enumerable.Repeat(both, 3));
                Assert.Equal(3 * both.Emission!.Value.TotalKilograms, three.Emission!.Value.TotalKilograms, 6);
                Assert.Equal(3 * both.Uncertainty?.TotalKilograms ?? -1, three.Uncertainty?.TotalKilograms ?? -1, 6);
            }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Emission_OfAnyDistance_IsFiniteAndNotNegative(string id)
    {
        var set = FactorSetCatalogue.Embedded.Get(id);
        foreach (var leg in Templates(set))
            foreach (var kilometres in Distances().Append(0))
                Assert.InRange(At(set, leg, kilometres), 0, 20_000);
    }

    /// <summary>A leg for every mode, every kind of train and every pattern of countries.</summary>
    private static IEnumerable<LegRequest> Templates(FactorSet set) =>
        from factors in set.Modes
        from kind in factors.Mode == TravelMode.Train ? Enum.GetValues<TrainKind>() : [TrainKind.Other]
        from ends in new[] { ("FR", "FR"), ("FR", "DE"), ("FR", "CH"), ("DE", "IT") }
        select Legs.Given(factors.Mode, 0, ends.Item1, ends.Item2) with { Train = kind };

    private static double At(FactorSet set, LegRequest leg, double kilometres) =>
        set.Kilograms(leg with { GivenDistance = Geo.Units.Distance.FromKilometres(kilometres) })!.Value;

    /// <summary>Half of them evenly spread, half over the orders of magnitude.</summary>
    private static IEnumerable<double> Distances()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Draws / 2; i++)
        {
            yield return random.NextDouble() * Longest;
            yield return Math.Pow(10, random.NextDouble() * Math.Log10(Longest));
        }
    }
}
