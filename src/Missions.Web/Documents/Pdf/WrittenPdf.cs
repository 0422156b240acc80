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
    readonly Dictionary<int, int> _revised = [];
    readonly ReadOnlyMemory<byte> _bytes;
    readonly int _entries;
    readonly int _baseSize;
    readonly string _trailer;

    public WrittenPdf(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        var end = Bytes.LastIndexOf(Start);
        if (end < 0 || !Bytes.StartsWith("%PDF-1."u8))
            throw Foreign("its end");
        TableOffset = NumberAt(end + Start.Length);
        var table = TableOffset;
        for (; !IsAt(table, FirstTable); Revisions++)
            table = ReadRevision(table);
        _baseSize = NumberAt(table + FirstTable.Length);
        _entries = AfterLine(table + Table.Length);
        Expect(_entries + (_baseSize * EntryLength), Trailer);
        _trailer = Text(Bytes[..end].LastIndexOf(Trailer)..end);
        Size = Number(_trailer, "/Size ");
        if (Revisions == 0 && (Size != _baseSize || _trailer.Contains("/Prev", StringComparison.Ordinal)))
            throw Foreign("its number of revisions");
    }

    static ReadOnlySpan<byte> Start => "startxref\n"u8;

    static ReadOnlySpan<byte> Table => "xref\n"u8;

    static ReadOnlySpan<byte> FirstTable => "xref\n0 "u8;

    static ReadOnlySpan<byte> Trailer => "trailer\n<<"u8;

    ReadOnlySpan<byte> Bytes => _bytes.Span;

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
        Expect(start, Encoding.ASCII.GetBytes(head));
        var length = Bytes[start..].IndexOf("\nendobj"u8);
        var dictionary = length < 0 ? throw Foreign($"object {number}") : Text((start + head.Length - 2)..(start + length));
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
            at = AfterLine(at);
            _revised.TryAdd(number, NumberAt(at));
            at += EntryLength;
        }
        var former = Number(Text(at..Math.Min(_bytes.Length, at + 1000)), "/Prev ");
        return former < table ? former : throw Foreign("its former table");
    }

    int Offset(int number) => _revised.TryGetValue(number, out var offset) ? offset
        : number < _baseSize ? NumberAt(_entries + (number * EntryLength)) : throw Foreign($"object {number}");

    int NumberAt(int index)
    {
        var digits = index <= _bytes.Length ? Bytes[index..] : default;
        var end = digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return int.TryParse(end < 0 ? digits : digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Foreign("a number");
    }

    /// <summary>Where the next line begins; 0 when there is none, where nothing that is looked for can be.</summary>
    int AfterLine(int index) => Bytes[index..].IndexOf((byte)'\n') is >= 0 and var length ? index + length + 1 : 0;

    string Text(Range range) => Encoding.Latin1.GetString(Bytes[range]);

    bool IsAt(int index, ReadOnlySpan<byte> token) => index <= _bytes.Length && Bytes[index..].StartsWith(token);

    void Expect(int index, ReadOnlySpan<byte> token)
    {
        if (!IsAt(index, token))
            throw Foreign($"« {Encoding.ASCII.GetString(token).Trim()} »");
    }

    static InvalidDataException Foreign(string what) =>
        new($"This PDF is not one that this application wrote: {what} is not as expected.");
}
