using System.Globalization;
using System.Text;

namespace Missions.Web.Documents.Pdf;

/// <summary>
/// A file as PDFsharp writes it: one cross-reference table, one revision. Enough is read to append to it, nothing more;
/// a file of another origin is refused rather than guessed at.
/// </summary>
sealed class WrittenPdf
{
    const int EntryLength = 20;
    readonly string _text;
    readonly int _entries;
    readonly string _trailer;

    public WrittenPdf(ReadOnlySpan<byte> bytes)
    {
        // Latin-1 maps each byte to one character: an index in the text is an offset in the file.
        _text = Encoding.Latin1.GetString(bytes);
        var end = _text.LastIndexOf("startxref\n", StringComparison.Ordinal);
        if (end < 0 || !_text.StartsWith("%PDF-1.", StringComparison.Ordinal))
            throw Foreign("its end");
        TableOffset = NumberAt(end + "startxref\n".Length);
        Expect(TableOffset, "xref\n0 ");
        Size = NumberAt(TableOffset + "xref\n0 ".Length);
        _entries = _text.IndexOf('\n', TableOffset + "xref\n".Length) + 1;
        var trailer = _entries + (Size * EntryLength);
        Expect(trailer, "trailer\n<<");
        _trailer = _text[trailer..end];
        if (Number(_trailer, "/Size ") != Size || _trailer.Contains("/Prev", StringComparison.Ordinal))
            throw Foreign("its number of revisions");
    }

    public int TableOffset { get; }

    public int Size { get; }

    public int Root => Number(_trailer, "/Root ");

    public int FirstPage => Number(Object(Number(Object(Root), "/Pages ")), "/Kids[");

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

    /// <summary>Where an object begins, and where the next one or the table does: objects follow each other by number.</summary>
    public Range Extent(int number) => Offset(number)..(number + 1 < Size ? Offset(number + 1) : TableOffset);

    /// <summary>The dictionary of an object that carries no stream.</summary>
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

    int Offset(int number) => NumberAt(_entries + (number * EntryLength));

    int NumberAt(int index)
    {
        var end = index;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
            end++;
        return int.TryParse(_text.AsSpan(index, end - index), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Foreign("a number");
    }

    void Expect(int index, string token)
    {
        if (index > _text.Length || !_text.AsSpan(index).StartsWith(token, StringComparison.Ordinal))
            throw Foreign($"« {token.Trim()} »");
    }

    public static int Number(string dictionary, string key)
    {
        var start = dictionary.IndexOf(key, StringComparison.Ordinal);
        var digits = start < 0 ? "" : string.Concat(dictionary[(start + key.Length)..].TakeWhile(char.IsAsciiDigit));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Foreign(key.Trim());
    }

    static InvalidDataException Foreign(string what) =>
        new($"This PDF is not one that this application wrote: {what} is not as expected.");
}
