namespace Missions.Geo.Places.FreeText;

/// <summary>Parts a piece into the name of a place and the country or region written beside it without a comma: « MADRID ESPAGNE », « BERKELEY CA ».</summary>
internal static class Peeling
{
    private const int MostWords = 4;
    private const int CodeLetters = 2;

    internal static IEnumerable<Piece> Of(Piece piece, Lookup lookup)
    {
        var beside = new Stack<Piece>();
        while (lookup.Named(piece.Folded).Count == 0 && Part(piece, lookup) is var (name, country))
        {
            beside.Push(country);
            piece = name;
        }

        return Linked(piece, lookup).Concat(beside);
    }

    private static (Piece Name, Piece Beside)? Part(Piece piece, Lookup lookup)
    {
        var words = piece.Text.Split([' ', '-', ',']);
        for (var count = Math.Min(MostWords, words.Length - 1); count > 0; count--)
        {
            var last = Joined(words.AsSpan(^count..));
            var name = new Piece(Trimmed(words.AsSpan(..^count)), piece.Before, piece.District);
            if (name.Folded.Length > 0 && (IsCountry(last, piece.Text) || (IsRegion(last) && lookup.Named(name.Folded).Count > 0)))
                return (name, new(last, Separator.Soft));
            var first = Joined(words.AsSpan(..count));
            if (first.Length > CodeLetters && Countries.Find(first) is not null && lookup.Named(FoldedText.Of(Joined(words.AsSpan(count..)))).Count > 0)
                return (new(Joined(words.AsSpan(count..)), piece.Before, piece.District), new(first, Separator.Soft));
        }

        return null;
    }

    private static bool IsCountry(string text, string whole) => Countries.Find(text) is not null && IsNoArticle(text, whole);

    private static bool IsRegion(string text) => RegionNames.IsKnown(FoldedText.Of(text)) && (text.Length > CodeLetters || text.All(char.IsAsciiLetterUpper));

    /// <summary>Two letters count only in capitals, and in a text all in capitals not when they may be an article: DE, LA.</summary>
    private static bool IsNoArticle(string text, string whole) =>
        text.Length > CodeLetters || (text.All(char.IsAsciiLetterUpper) && (whole.Any(char.IsLower) || !Vocabulary.IsFiller(FoldedText.Of(text))));

    /// <summary>« Londres et Oxford » as two pieces, when both are names as they stand.</summary>
    private static IEnumerable<Piece> Linked(Piece piece, Lookup lookup)
    {
        var words = piece.Text.Split(' ');
        for (var at = 1; at < words.Length - 1 && lookup.Named(piece.Folded).Count == 0; at++)
        {
            var (left, right) = (new Piece(Joined(words.AsSpan(..at)), piece.Before, piece.District), new Piece(Joined(words.AsSpan((at + 1)..)), Separator.Hard));
            if (Vocabulary.IsLink(FoldedText.Of(words[at])) && lookup.Named(left.Folded).Count > 0 && lookup.Named(right.Folded).Count > 0)
                return [left, right];
        }

        return [piece];
    }

    /// <summary>The words without the articles and prepositions that they end with: « Santiago du » Chili.</summary>
    private static string Trimmed(ReadOnlySpan<string> words)
    {
        while (words.Length > 0 && Vocabulary.IsFiller(FoldedText.Of(words[^1])))
            words = words[..^1];
        return Joined(words);
    }

    private static string Joined(ReadOnlySpan<string> words) => string.Join(' ', words.ToArray());
}
