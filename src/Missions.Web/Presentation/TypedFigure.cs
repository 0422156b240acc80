using System.Globalization;
using System.Text.RegularExpressions;

namespace Missions.Web.Presentation;

/// <summary>
/// A figure as people type it, whatever they separate thousands and decimals by: « 1 999,99 », “1,999.99”, 1999.99. The last of both marks
/// is that of the decimals, and a mark that comes twice separates thousands. A single comma before three digits is the thousands of a reader
/// of English, whose pages write them so, and the decimals of a reader of French; a single point is always that of the decimals.
/// </summary>
public static partial class TypedFigure
{
    private const int MostLetters = 40;

    /// <returns>The figure; null when it cannot be understood.</returns>
    public static decimal? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MostLetters) return null;
        var typed = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return Invariant(typed) is { } plain && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var figure)
            ? figure
            : null;
    }

    private static string? Invariant(string typed) => (typed.Count(c => c == ','), typed.Count(c => c == '.')) switch
    {
        (0, <= 1) => typed,
        (1, 0) => CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "en" && CommaGroups().IsMatch(typed) ? typed.Replace(",", "", StringComparison.Ordinal) : typed.Replace(',', '.'),
        ( >= 1, <= 1) when CommaGroups().IsMatch(typed) => typed.Replace(",", "", StringComparison.Ordinal),
        ( <= 1, >= 1) when PointGroups().IsMatch(typed) => typed.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'),
        _ => null,
    };

    [GeneratedRegex(@"^-?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CommaGroups();

    [GeneratedRegex(@"^-?[1-9]\d{0,2}(\.\d{3})+(,\d*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PointGroups();
}
