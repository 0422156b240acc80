namespace Missions.Geo.Emissions;

/// <summary>A piece of an <see cref="EmissionCurve"/> on which <c>E(d) = a + b·d</c>.</summary>
/// <param name="From">Where the piece starts, in km of class distance, ≥ 0.</param>
/// <param name="A">The constant term a, in kgCO₂e; may be negative as long as E is not.</param>
/// <param name="B">The slope b, in kgCO₂e per km.</param>
/// <param name="To">Where it ends, in km of class distance; <see langword="null"/> for the last piece, without end.</param>
/// <param name="Uncertainty">The relative half-width on this piece, in [0, 10]; <see langword="null"/> to take that of the category.</param>
public sealed record AffineSegment(double From, double A, double B, double? To = null, double? Uncertainty = null)
{
    /// <summary>The emission in kgCO₂e at a distance of <paramref name="kilometres"/> km.</summary>
    public double KilogramsAt(double kilometres) => A + B * kilometres;

    internal void Check(FactorSetCheck check, string path)
    {
        check.RequireIn(From, 0, FactorSet.MostKilometres, $"{path}.from");
        check.RequireIn(A, -FactorSet.MostKilograms, FactorSet.MostKilograms, $"{path}.a");
        check.RequireIn(B, -FactorSet.MostKilogramsPerKilometre, FactorSet.MostKilogramsPerKilometre, $"{path}.b");
        if (To is { } end)
        {
            check.RequireIn(end, 0, FactorSet.MostKilometres, $"{path}.to");
            check.Require(!(end <= From), $"{path}.to", FactorSetFault.EndsBeforeStart, From);
        }

        check.Require(!(KilogramsAt(From) < 0 || (To is { } to ? KilogramsAt(to) : B) < 0), $"{path}.b", FactorSetFault.NegativeEmission, From);
        if (Uncertainty is { } relative)
            check.RequireIn(relative, 0, FactorSet.MostUncertainty, $"{path}.uncertainty");
    }
}
