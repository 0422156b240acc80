namespace Missions.Geo.Places.Indexing;

/// <summary>
/// What the index is asked for exactly: a folded name, a postcode, an IATA code, as a number that is the same on every machine. Two texts
/// may share one, so that whoever finds a place by its key still compares the text.
/// </summary>
internal static class NameKey
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    internal static long OfName(ReadOnlySpan<char> folded) => Of('n', folded);

    internal static long OfPostcode(ReadOnlySpan<char> code) => Of('p', code);

    internal static long OfIata(ReadOnlySpan<char> code) => Of('i', code);

    internal static long OfInsee(ReadOnlySpan<char> code) => Of('c', code);

    internal static long OfSource(string source, string id) => Of('s', $"{source}:{id}");

    /// <summary>FNV-1a over UTF-16 units, after a letter that parts the kinds of texts.</summary>
    private static long Of(char kind, ReadOnlySpan<char> text)
    {
        var hash = (Offset ^ kind) * Prime;
        foreach (var letter in text)
            hash = (hash ^ letter) * Prime;
        return unchecked((long)hash);
    }
}
