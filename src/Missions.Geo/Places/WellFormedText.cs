namespace Missions.Geo.Places;

/// <summary>Text that Unicode allows, whatever was typed or sent, since <see cref="string.Normalize()"/> throws on any other.</summary>
public static class WellFormedText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Replaces each half of a surrogate pair and each U+FFFE by U+FFFD; any other text is given back as it is.</summary>
    /// <param name="text">Any text, of any length.</param>
    /// <returns>A text of the same length that can be normalised.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsRefused(text, i))
                return string.Create(text.Length, text, static (filled, from) => Fill(filled, from));
        }

        return text;
    }

    private static void Fill(Span<char> filled, string from)
    {
        for (var i = 0; i < from.Length; i++)
            filled[i] = IsRefused(from, i) ? Replacement : from[i];
    }

    private static bool IsRefused(string text, int i) =>
        text[i] == '\uFFFE'
        || (char.IsHighSurrogate(text[i]) && (i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])))
        || (char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1])));
}
