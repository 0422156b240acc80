using System.Globalization;

namespace Missions.Workflow.Missions;

/// <summary>The order that a national tool made from ours: its number there, and when it was typed.</summary>
/// <param name="Number">The number that the tool allotted; see <see cref="IsNumber"/>.</param>
/// <param name="Tool">The tool, for example Geslab; empty when the payer names none.</param>
/// <param name="EnteredOn">The day it was typed there.</param>
/// <param name="OrderVersion">The version of our document that it was typed from, from 1.</param>
public sealed record OutsideNumber(string Number, string Tool, DateOnly EnteredOn, int OrderVersion)
{
    /// <summary>The day it was cancelled there too, of a cancelled mission; <see langword="null"/> until that was noted.</summary>
    public DateOnly? CancelledOn { get; init; }

    /// <summary>Longest number.</summary>
    public const int MaximumLength = 40;

    /// <summary>
    /// Whether a text can be a number of a tool: 1 to <see cref="MaximumLength"/> letters without accent, digits, spaces and <c>- _ / . :</c>, with a
    /// digit somewhere, beginning with a letter or a digit and not ending with a space.
    /// </summary>
    public static bool IsNumber(string? text) => text is { Length: > 0 and <= MaximumLength }
        && char.IsAsciiLetterOrDigit(text[0]) && text[^1] != ' '
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '_' or '/' or '.' or ':')
        && text.Any(char.IsAsciiDigit);

    /// <summary>
    /// The letters and digits of a number or a part of one, in capitals, so that « ges 2026 42 » finds « GES-2026/42 »: spaces, dashes of any
    /// kind and <c>_ / . :</c> are left out.
    /// </summary>
    /// <param name="text">What someone searches.</param>
    /// <returns><see langword="null"/> when nothing is left, or something that no number has.</returns>
    public static string? KeyOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.DashPunctuation && c is not ('_' or '/' or '.' or ':' or '−')));
        return key.Length > 0 && key.All(char.IsAsciiLetterOrDigit) ? key.ToUpperInvariant() : null;
    }
}
