namespace Missions.Geo.Places.Indexing;

/// <summary>What was typed, folded: its last word may be unfinished.</summary>
internal sealed class SearchText
{
    private const int MostWords = 10;
    private const int IataLetters = 3;

    internal SearchText(string text)
    {
        Typed = FoldedText.OfTyped(text);
        Whole = FoldedText.Of(text);
        Words = Typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var trimmed = text.AsSpan().Trim();
        IsCode = trimmed.Length == IataLetters && !trimmed.ContainsAnyExceptInRange('A', 'Z');
    }

    /// <summary>With the last word as it is: « st » also starts Strasbourg.</summary>
    internal string Typed { get; }

    /// <summary>With the last word in full: « st » is Saint.</summary>
    internal string Whole { get; }

    internal string[] Words { get; }

    /// <summary>Whether it is written as an IATA code is.</summary>
    internal bool IsCode { get; }

    internal bool IsEmpty => Words.Length is 0 or > MostWords;

    /// <summary>The FTS5 expression of names in a column that have a word that starts with each word typed.</summary>
    internal string Expression(string column, string? country)
    {
        var words = string.Join(" AND ", Words.Select(word => $"\"{word}\"*"));
        var names = $"{column} : ({words})";
        return country is null ? names : $"country : {country} AND ({names})";
    }

    /// <summary>Whether each word typed starts a word of the names of a place.</summary>
    internal bool IsIn(IndexRow row) => Array.TrueForAll(Words, word => HoldsWord(row.Main, word) || HoldsWord(row.Others, word));

    /// <summary>Whether a word of some names starts with a word.</summary>
    internal static bool HoldsWord(string names, string word)
    {
        for (var at = names.IndexOf(word, StringComparison.Ordinal); at >= 0; at = names.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(names[at - 1]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a name starts with what was typed.</summary>
    internal bool Starts(ReadOnlySpan<char> name) => name.StartsWith(Typed, StringComparison.Ordinal) || name.StartsWith(Whole, StringComparison.Ordinal);
}
