using System.Globalization;
using System.Text;

namespace Missions.Web.Documents.Pdf;

/// <summary>
/// A file as PDFsharp writes it, with the revisions that this application appended. Enough is read to append another, nothing more;
/// a file of another origin is refused rather than guessed at.
/// </summary>
sealed class WrittenPdf
{
    const int EntryLength = 20;
    const string Table = "xref\n";
    const string Trailer = "trailer\n<<";
    readonly Dictionary<int, int> _revised = [];
    readonly string _text;
    readonly int _entries;
    readonly int _baseSize;
    readonly string _trailer;

    public WrittenPdf(ReadOnlySpan<byte> bytes)
    {
        // Latin-1 maps each byte to one character: an index in the text is an offset in the file.
        _text = Encoding.Latin1.GetString(bytes);
        var end = _text.LastIndexOf("startxref\n", StringComparison.Ordinal);
        if (end < 0 || !_text.StartsWith("%PDF-1.", StringComparison.Ordinal))
            throw Foreign("its end");
        TableOffset = NumberAt(end + "startxref\n".Length);
        var table = TableOffset;
        for (; !IsAt(table, Table + "0 "); Revisions++)
            table = ReadRevision(table);
        _baseSize = NumberAt(table + Table.Length + 2);
        _entries = _text.IndexOf('\n', table + Table.Length) + 1;
        Expect(_entries + (_baseSize * EntryLength), Trailer);
        _trailer = _text[_text.LastIndexOf(Trailer, end, StringComparison.Ordinal)..end];
        Size = Number(_trailer, "/Size ");
        if (Revisions == 0 && (Size != _baseSize || _trailer.Contains("/Prev", StringComparison.Ordinal)))
            throw Foreign("its number of revisions");
    }

    /// <summary>Where the last cross-reference table is.</summary>
    public int TableOffset { get; }

    /// <summary>How many were appended.</summary>
    public int Revisions { get; }

    public int Size { get; }

    public int Root => Number(_trailer, "/Root ");

    public IReadOnlyList<int> Pages
    {
        get
        {
            var tree = Object(Number(Object(Root), "/Pages "));
            var kids = tree.IndexOf("/Kids[", StringComparison.Ordinal) + "/Kids[".Length;
            var end = tree.IndexOf(']', kids);
            return end < 0 ? throw Foreign("/Kids") : [.. tree[kids..end].Split(" 0 R", StringSplitOptions.RemoveEmptyEntries).Select(kid => Number(kid.TrimStart(), ""))];
        }
    }

    /// <summary>What the trailer of a revision repeats: identity, information, root.</summary>
    public string Identity
    {
        get
        {
            var start = _trailer.IndexOf("/ID[", StringComparison.Ordinal);
            var id = start < 0 ? throw Foreign("/ID") : _trailer[start..(_trailer.IndexOf(']', start) + 1)];
            return string.Create(CultureInfo.InvariantCulture, $"{id}/Info {Number(_trailer, "/Info ")} 0 R/Root {Root} 0 R");
        }
    }

    /// <summary>Where an object begins, and where the next one or the table does: in a file without revision, objects follow each other by number.</summary>
    public Range Extent(int number) =>
        Revisions > 0 ? throw Foreign("its number of revisions") : Offset(number)..(number + 1 < Size ? Offset(number + 1) : TableOffset);

    /// <summary>The dictionary of an object that carries no stream, as the last revision has it.</summary>
    public string Object(int number)
    {
        if (number <= 0 || number >= Size)
            throw Foreign($"object {number}");
        var start = Offset(number);
        var head = string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n<<");
        Expect(start, head);
        var end = _text.IndexOf("\nendobj", start, StringComparison.Ordinal);
        var dictionary = end < 0 ? throw Foreign($"object {number}") : _text[(start + head.Length - 2)..end];
        return dictionary.EndsWith(">>", StringComparison.Ordinal) && !dictionary.Contains("stream", StringComparison.Ordinal)
            ? dictionary
            : throw Foreign($"object {number}");
    }

    public static int Number(string dictionary, string key)
    {
        var start = dictionary.IndexOf(key, StringComparison.Ordinal);
        var digits = start < 0 ? "" : string.Concat(dictionary[(start + key.Length)..].TakeWhile(char.IsAsciiDigit));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Foreign(key.Trim());
    }

    /// <summary>Reads a table of one-line sections; what a later revision said of an object stands.</summary>
    /// <returns>Where the former table is.</returns>
    int ReadRevision(int table)
    {
        Expect(table, Table);
        var at = table + Table.Length;
        while (!IsAt(at, Trailer))
        {
            var number = NumberAt(at);
            at = _text.IndexOf('\n', at) + 1;
            _revised.TryAdd(number, NumberAt(at));
            at += EntryLength;
        }
        var former = Number(_text[at..Math.Min(_text.Length, at + 1000)], "/Prev ");
        return former < table ? former : throw Foreign("its former table");
    }

    int Offset(int number) => _revised.TryGetValue(number, out var offset) ? offset
        : number < _baseSize ? NumberAt(_entries + (number * EntryLength)) : throw Foreign($"object {number}");

    int NumberAt(int index)
    {
        var end = index;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
            end++;
        return index <= _text.Length && int.TryParse(_text.AsSpan(index, end - index), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Foreign("a number");
    }

    bool IsAt(int index, string token) => index <= _text.Length && _text.AsSpan(index).StartsWith(token, StringComparison.Ordinal);

    void Expect(int index, string token)
    {
        if (!IsAt(index, token))
            throw Foreign($"« {token.Trim()} »");
    }

    static InvalidDataException Foreign(string what) =>
        new($"This PDF is not one that this application wrote: {what} is not as expected.");
}
