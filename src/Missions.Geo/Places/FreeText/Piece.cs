namespace Missions.Geo.Places.FreeText;

/// <summary>A piece of a text that may name a place, a region or nothing, without its postcode.</summary>
/// <param name="Text">As written.</param>
/// <param name="Folded">Folded.</param>
/// <param name="Before">What parts it from the piece before.</param>
/// <param name="District">The number of one or two digits that stood beside it, or empty.</param>
internal readonly record struct Piece(string Text, string Folded, Separator Before, string District)
{
    internal const int CodeLetters = 3;

    internal Piece(string text, Separator before, string district = "")
        : this(text, FoldedText.Of(text), before, district)
    {
    }

    internal string[] Words => Folded.Split(' ');

    /// <summary>Whether it is written as an IATA code is: three capitals.</summary>
    internal bool IsCode => IsCodeText(Text);

    /// <summary>The codes that are written among its words.</summary>
    internal IEnumerable<string> Codes => Text.Split(' ').Where(IsCodeText);

    /// <summary>Its words in capitals, folded, of some letters at most, that are no part of names of places.</summary>
    internal HashSet<string> Acronyms(int letters) => Text.Split(' ', '-', '\'', '’')
        .Where(word => word.Length > 1 && word.Length <= letters && !word.Any(char.IsLower))
        .Select(FoldedText.Of)
        .Where(word => !Vocabulary.IsPartOfNames(word))
        .ToHashSet(StringComparer.Ordinal);

    private static bool IsCodeText(string text) => text.Length == CodeLetters && text.All(char.IsAsciiLetterUpper);
}
