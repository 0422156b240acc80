namespace Missions.Geo.Emissions;

/// <summary>The segment to which a limit between two segments belongs.</summary>
public enum LimitSide
{
    /// <summary>At 500 km exactly, the segment that starts at 500 km holds.</summary>
    Upper,

    /// <summary>At 500 km exactly, the segment that ends at 500 km holds (« up to 500 km »).</summary>
    Lower,
}

/// <summary>A point of a factor curve.</summary>
/// <param name="Kilometres">The distance in km, ≥ 0.</param>
/// <param name="Grams">The emission factor there in gCO₂e per km, ≥ 0.</param>
public sealed record FactorKnot(double Kilometres, double Grams);

/// <summary>
/// What a distance emits, in one of two forms: affine segments of the emission, or knots of the emission factor that
/// are joined by straight lines and prolonged by constants (then <c>E = FE(d)·d</c>).
/// </summary>
public sealed record EmissionCurve
{
    /// <summary>The affine form, in ascending order from 0 km without gap nor overlap; empty for the other form.</summary>
    public IReadOnlyList<AffineSegment> Segments { get; init; } = [];

    /// <summary>The factor form, in ascending order of distance; empty for the other form.</summary>
    public IReadOnlyList<FactorKnot> Knots { get; init; } = [];

    /// <summary>The segment to which a limit belongs; the upper one by default. Without meaning for knots.</summary>
    public LimitSide Limit { get; init; } = LimitSide.Upper;

    /// <summary>The emission of one traveller or vehicle, one way, in kgCO₂e, ≥ 0.</summary>
    /// <param name="classKilometres">The distance that chooses the segment or the factor, in km, ≥ 0.</param>
    /// <param name="kilometres">The distance that is travelled, in km, ≥ 0.</param>
    public double KilogramsAt(double classKilometres, double kilometres) => Segments.Count > 0
        ? Math.Max(0, SegmentAt(classKilometres)!.KilogramsAt(kilometres))
        : GramsPerKilometreAt(classKilometres) * kilometres / 1000;

    /// <summary>The segment that holds at a distance in km, or <see langword="null"/> when the curve is given by knots.</summary>
    public AffineSegment? SegmentAt(double classKilometres)
    {
        for (var i = 0; i < Segments.Count; i++)
        {
            var segment = Segments[i];
            if (segment.To is not { } to || classKilometres < to || (Limit == LimitSide.Lower && classKilometres <= to))
                return segment;
        }

        return null;
    }

    private double GramsPerKilometreAt(double kilometres)
    {
        if (kilometres <= Knots[0].Kilometres)
            return Knots[0].Grams;
        for (var i = 1; i < Knots.Count; i++)
        {
            var (left, right) = (Knots[i - 1], Knots[i]);
            if (kilometres < right.Kilometres)
                return left.Grams + (right.Grams - left.Grams) * (kilometres - left.Kilometres) / (right.Kilometres - left.Kilometres);
        }

        return Knots[^1].Grams;
    }

    internal void Check(FactorSetCheck check, string path)
    {
        check.Require((Segments.Count > 0) != (Knots.Count > 0), path, FactorSetFault.EitherSegmentsOrKnots);
        AffineSegment? before = null;
        foreach (var (segment, entry) in check.Entries(Segments, FactorSet.MostPieces, $"{path}.segments"))
        {
            segment.Check(check, entry);
            CheckJoint(check, entry, before is null ? 0 : before.To, segment.From);
            before = segment;
        }

        check.Require(before?.To is null, $"{path}.segments[{Segments.Count - 1}].to", FactorSetFault.LastMustBeEndless);
        FactorKnot? previous = null;
        foreach (var (knot, entry) in check.Entries(Knots, FactorSet.MostPieces, $"{path}.knots"))
        {
            check.RequireIn(knot.Kilometres, 0, FactorSet.MostKilometres, $"{entry}.kilometres");
            check.RequireIn(knot.Grams, 0, FactorSet.MostGramsPerKilometre, $"{entry}.grams");
            check.Require(previous is null || knot.Kilometres > previous.Kilometres, $"{entry}.kilometres", FactorSetFault.KnotsNotAscending);
            previous = knot;
        }
    }

    private static void CheckJoint(FactorSetCheck check, string path, double? end, double start)
    {
        check.Require(end is not null, $"{path}.from", FactorSetFault.OnlyLastEndless);
        check.Require(!(start > end), $"{path}.from", FactorSetFault.Gap, end ?? 0, start);
        check.Require(!(start < end), $"{path}.from", FactorSetFault.Overlap, start, end ?? 0);
    }
}
