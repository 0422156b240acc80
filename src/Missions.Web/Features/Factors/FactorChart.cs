using System.Globalization;
using Missions.Geo.Emissions;

namespace Missions.Web.Features.Factors;

/// <summary>
/// What a kilometre as the crow flies emits at each distance, detour included: one line a category, on a logarithmic axis of distances.
/// Coordinates are those of the drawing.
/// </summary>
public sealed class FactorChart
{
    public const double Width = 460;
    public const double Height = 230;
    public const double Left = 46;
    public const double Bottom = 28;
    private const double Top = 10;
    private const double Right = 24;
    private const int Samples = 120;
    private const int GridLines = 4;

    private static readonly int[] Marks = [1, 2, 5];
    private static readonly int[] Tops = [1, 2, 4, 6, 8, 10];

    private readonly ModeFactors _mode;
    private readonly double _nearest;
    private readonly double _farthest;

    public FactorChart(ModeFactors mode)
    {
        _mode = mode;
        (_nearest, _farthest) = mode.Mode switch
        {
            TravelMode.Plane => (200, 20_000),
            TravelMode.Train or TravelMode.Car or TravelMode.Coach or TravelMode.Ferry => (10, 3_000),
            _ => (1, 100),
        };
        var lines = mode.Categories.Select(category => (category, Points: PointsOf(category))).ToList();
        Most = Round(Math.Max(lines.Max(line => line.Points.Max(point => point.Grams)), 0.001));
        Lines = [.. lines.Select(line => (line.category, string.Join(' ', line.Points.Select(point => $"{Text(X(point.Kilometres))},{Text(Y(point.Grams))}"))))];
    }

    public TravelMode Mode => _mode.Mode;

    /// <summary>The top of the axis, in g/km.</summary>
    public double Most { get; }

    public IReadOnlyList<(FactorCategory Category, string Points)> Lines { get; }

    public IEnumerable<(double Kilometres, double X)> Distances =>
        from power in Enumerable.Range(0, 5)
        from step in Marks
        let kilometres = step * Math.Pow(10, power)
        where kilometres >= _nearest && kilometres <= _farthest
        select (kilometres, X(kilometres));

    public IEnumerable<(double Grams, double Y)> Levels => Enumerable.Range(0, GridLines + 1).Select(i => Most * i / GridLines).Select(grams => (grams, Y(grams)));

    public static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private List<(double Kilometres, double Grams)> PointsOf(FactorCategory category)
    {
        var ends = category.Curve.Segments.Select(segment => segment.To).OfType<double>().Select(GeodesicOf).SelectMany(end => new[] { end * (1 - 1e-9), end * (1 + 1e-9) });
        var ratio = Math.Pow(_farthest / _nearest, 1.0 / Samples);
        return
        [
            .. Enumerable.Range(0, Samples + 1).Select(i => _nearest * Math.Pow(ratio, i)).Concat(ends.Where(end => end > _nearest && end < _farthest))
                .Order().Select(kilometres => (kilometres, GramsAt(category, kilometres))),
        ];
    }

    private double GramsAt(FactorCategory category, double kilometres)
    {
        var counted = _mode.Detour.Apply(kilometres);
        var classed = _mode.Classes == ClassDistance.AfterDetour ? counted : kilometres;
        return 1000 * category.Curve.KilogramsAt(classed, counted) / kilometres;
    }

    private double GeodesicOf(double limit) => _mode.Classes == ClassDistance.AfterDetour ? (limit - _mode.Detour.Kilometres) / _mode.Detour.Factor : limit;

    private double X(double kilometres) => Left + (Width - Left - Right) * Math.Log(kilometres / _nearest) / Math.Log(_farthest / _nearest);

    private double Y(double grams) => Height - Bottom - (Height - Bottom - Top) * grams / Most;

    /// <summary>The next of 1, 2, 4, 6, 8 times a power of ten, so that the levels are round.</summary>
    private static double Round(double grams)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(grams)));
        return power * Tops.First(step => step * power >= grams * 0.9999);
    }
}
