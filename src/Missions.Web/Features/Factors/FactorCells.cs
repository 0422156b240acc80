using System.Globalization;
using Missions.Geo.Emissions;

namespace Missions.Web.Features.Factors;

/// <summary>
/// The cells of a set that a form shows and reads, named by their paths in the set's JSON, which are those of its problems. Slopes are in
/// g/km and shares in %, as the page says; the numbers are the set's own.
/// </summary>
public sealed class FactorCells(Func<string, double?, decimal, bool, double?> number, Func<string, string?, bool, string?> text)
{
    private const decimal Grams = 1000;
    private const decimal Percent = 100;

    /// <summary>What each cell of a set shows.</summary>
    public static IReadOnlyDictionary<string, string> Of(FactorSet set)
    {
        var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        new FactorCells(
            (path, value, scale, _) =>
            {
                cells[path] = value is { } known ? ((decimal)known * scale).ToString("0.############", CultureInfo.CurrentCulture) : "";
                return value;
            },
            (path, value, _) => cells[path] = value ?? "").Map(set);
        return cells;
    }

    /// <summary>How many times larger the cell shows a number than the JSON writes it.</summary>
    public static decimal ScaleOf(string path) =>
        path.EndsWith(".b", StringComparison.Ordinal) ? Grams : path.EndsWith(".uncertainty", StringComparison.Ordinal) ? Percent : 1;

    /// <summary>The set with every cell passed through.</summary>
    public FactorSet Map(FactorSet set) => new()
    {
        Id = set.Id,
        Source = text("source", set.Source, true) ?? "",
        Published = text("published", set.Published, true) ?? "",
        ValidFrom = Year("validFrom", set.ValidFrom),
        ValidTo = Year("validTo", set.ValidTo),
        Rounding = set.Rounding,
        Modes = [.. set.Modes.Select((mode, i) => Map(mode, $"modes[{i}]"))],
    };

    private ModeFactors Map(ModeFactors mode, string path) => mode with
    {
        Detour = new(Needed($"{path}.detour.factor", mode.Detour.Factor), Needed($"{path}.detour.kilometres", mode.Detour.Kilometres)),
        Categories = [.. mode.Categories.Select((category, i) => Map(category, $"{path}.categories[{i}]"))],
    };

    private FactorCategory Map(FactorCategory category, string path) => category with
    {
        Name = text($"{path}.name", category.Name, true) ?? "",
        Uncertainty = number($"{path}.uncertainty", category.Uncertainty, Percent, false),
        Source = text($"{path}.source", category.Source, false),
        Curve = category.Curve with
        {
            Segments = [.. category.Curve.Segments.Select((segment, i) => Map(segment, $"{path}.curve.segments[{i}]"))],
            Knots = [.. category.Curve.Knots.Select((knot, i) => Map(knot, $"{path}.curve.knots[{i}]"))],
        },
    };

    private AffineSegment Map(AffineSegment segment, string path) => new(
        Needed($"{path}.from", segment.From),
        Needed($"{path}.a", segment.A),
        Needed($"{path}.b", segment.B, Grams),
        number($"{path}.to", segment.To, 1, false),
        number($"{path}.uncertainty", segment.Uncertainty, Percent, false));

    private FactorKnot Map(FactorKnot knot, string path) => new(Needed($"{path}.kilometres", knot.Kilometres), Needed($"{path}.grams", knot.Grams));

    private double Needed(string path, double value, decimal scale = 1) => number(path, value, scale, true) ?? value;

    private int? Year(string path, int? value) => number(path, value, 1, false) is { } year ? (int)Math.Clamp(year, int.MinValue, int.MaxValue) : null;
}
