namespace Missions.Geo.Emissions;

/// <summary>A piece of an <see cref="EmissionCurve"/> on which <c>E(d) = a + b·d</c>.</summary>
/// <param name="From">Where the piece starts, in km of class distance, ≥ 0.</param>
/// <param name="A">The constant term a, in kgCO₂e; may be negative as long as E is not.</param>
/// <param name="B">The slope b, in kgCO₂e per km.</param>
/// <param name="To">Where it ends, in km of class distance; <see langword="null"/> for the last piece, without end.</param>
/// <param name="Uncertainty">The relative half-width on this piece, in [0, +∞); <see langword="null"/> to take that of the category.</param>
public sealed record AffineSegment(double From, double A, double B, double? To = null, double? Uncertainty = null)
{
    /// <summary>The emission in kgCO₂e at a distance of <paramref name="kilometres"/> km.</summary>
    public double KilogramsAt(double kilometres) => A + B * kilometres;

    internal void Validate(string owner)
    {
        if (!(double.IsFinite(From) && From >= 0 && double.IsFinite(A) && double.IsFinite(B)))
            throw new InvalidDataException($"{owner}: from, a and b of a segment must be finite, and from at least 0 km.");
        if (To is { } end && !(double.IsFinite(end) && end > From))
            throw new InvalidDataException($"{owner}: the segment that starts at {From} km must end beyond it.");
        if (KilogramsAt(From) < 0 || (To is { } to ? KilogramsAt(to) : B) < 0)
            throw new InvalidDataException($"{owner}: the segment that starts at {From} km gives a negative emission.");
        if (Uncertainty is { } relative && !(double.IsFinite(relative) && relative >= 0))
            throw new InvalidDataException($"{owner}: an uncertainty must be finite and at least 0.");
    }
}
