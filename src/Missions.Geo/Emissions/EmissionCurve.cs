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

    internal void Validate(string owner)
    {
        if ((Segments.Count > 0) == (Knots.Count > 0))
            throw new InvalidDataException($"{owner}: a curve has either segments or knots.");
        foreach (var segment in Segments)
            segment.Validate(owner);
        for (var i = 0; i < Segments.Count; i++)
            ValidateJoint(owner, i == 0 ? 0 : Segments[i - 1].To, Segments[i].From);
        if (Segments.Count > 0 && Segments[^1].To is not null)
            throw new InvalidDataException($"{owner}: the last segment must have no end.");
        for (var i = 0; i < Knots.Count; i++)
            ValidateKnot(owner, Knots[i], i == 0 ? null : Knots[i - 1]);
    }

    private static void ValidateJoint(string owner, double? end, double start)
    {
        if (end is not { } limit)
            throw new InvalidDataException($"{owner}: only the last segment may have no end.");
        if (start > limit)
            throw new InvalidDataException($"{owner}: the segments leave a gap from {limit} to {start} km.");
        if (start < limit)
            throw new InvalidDataException($"{owner}: the segments are not sorted or overlap from {start} to {limit} km.");
    }

    private static void ValidateKnot(string owner, FactorKnot knot, FactorKnot? previous)
    {
        if (!(double.IsFinite(knot.Kilometres) && knot.Kilometres >= 0 && double.IsFinite(knot.Grams) && knot.Grams >= 0))
            throw new InvalidDataException($"{owner}: a knot must have a finite distance and factor, at least 0.");
        if (previous is not null && knot.Kilometres <= previous.Kilometres)
            throw new InvalidDataException($"{owner}: the knots must be in ascending order of distance.");
    }
}
