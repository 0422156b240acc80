namespace Missions.Geo.Places.FreeText;

/// <summary>What parts a piece of a text from the one before it.</summary>
internal enum Separator
{
    /// <summary>Nothing: the piece is the first.</summary>
    Start,

    /// <summary>A comma, a dash between spaces, a colon: what follows may say where the place is.</summary>
    Soft,

    /// <summary>A slash, a semicolon, a plus, an arrow: what follows is another place.</summary>
    Hard,

    /// <summary>The piece stood in brackets.</summary>
    Bracket,
}

/// <summary>A piece of a text, without what parts it from the others.</summary>
internal readonly record struct TextPart(string Text, Separator Before)
{
    private const string Hard = "/;+&|→>\\";
    private const string Soft = ",:–—";
    private const string Open = "([{«\"“";
    private const string Close = ")]}»\"”";

    /// <summary>The pieces of a clean text that hold a letter or a digit, in their order.</summary>
    internal static List<TextPart> Split(string text)
    {
        var parts = new List<TextPart>();
        var (start, before, depth) = (0, Separator.Start, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (SeparatorAt(text, i, depth > 0) is not { } separator)
                continue;
            Add(i);
            depth = Math.Max(0, depth + (separator == Separator.Bracket ? IsOpening(text[i], depth) ? 1 : -1 : 0));
            before = depth > 0 ? Separator.Bracket : separator == Separator.Bracket ? Separator.Soft : separator;
            start = i + 1;
        }

        Add(text.Length);
        return parts;

        void Add(int end)
        {
            var piece = text[start..end].Trim(' ', '-', '.', '\'', '’', '*', '_');
            if (piece.Any(char.IsLetterOrDigit))
                parts.Add(new(piece, parts.Count == 0 && before != Separator.Bracket ? Separator.Start : before));
        }
    }

    private static bool IsOpening(char letter, int depth) => Open.Contains(letter, StringComparison.Ordinal) && (depth == 0 || letter != '"');

    private static Separator? SeparatorAt(string text, int i, bool isInBracket)
    {
        var letter = text[i];
        if (Open.Contains(letter, StringComparison.Ordinal) || (isInBracket && Close.Contains(letter, StringComparison.Ordinal)))
            return Separator.Bracket;
        if (Close.Contains(letter, StringComparison.Ordinal))
            return Separator.Soft;
        if (letter == '/' && IsShortForm(text, i))
            return null;
        if (Hard.Contains(letter, StringComparison.Ordinal))
            return Separator.Hard;
        var isDash = letter == '-' && i > 0 && i + 1 < text.Length && (text[i - 1] == ' ' || text[i + 1] == ' ');
        return isDash || Soft.Contains(letter, StringComparison.Ordinal) ? Separator.Soft : null;
    }

    /// <summary>The slash of « CHALON S/SAONE », where s stands for « sur », and of « N/A ».</summary>
    private static bool IsShortForm(string text, int slash) =>
        slash > 0 && text[slash - 1] is 's' or 'S' or 'n' or 'N' && (slash == 1 || !char.IsLetter(text[slash - 2]));
}
