using System.Globalization;
using System.Text;
using Missions.Web.Documents.Sealing;

namespace Missions.Web.Documents.Pdf;

/// <summary>A file with a revision appended that holds an empty signature, to be filled once the rest is hashed.</summary>
sealed class SignatureRevision
{
    const string Field = "Cachet";
    readonly int _start;
    readonly int _end;

    SignatureRevision(byte[] bytes, int start, int end) => (Bytes, _start, _end) = (bytes, start, end);

    public byte[] Bytes { get; }

    public static SignatureRevision Append(ReadOnlyMemory<byte> pdf, SealFacts facts, string name, int room)
    {
        var file = new WrittenPdf(pdf.Span);
        var (signature, widget) = (file.Size, file.Size + 1);
        var objects = new (int Number, string Dictionary)[]
        {
            (file.Root, Extend(file.Object(file.Root), "/AcroForm", $"<</Fields[{widget} 0 R]/SigFlags 3>>")),
            (file.FirstPage, Extend(file.Object(file.FirstPage), "/Annots", $"[{widget} 0 R]")),
            (signature, Signature(facts, name, room)),
            (widget, $"<</Type/Annot/Subtype/Widget/FT/Sig/T{PdfText.Encode(Field)}/V {signature} 0 R/P {file.FirstPage} 0 R/Rect[0 0 0 0]/F 132>>"),
        };
        var text = new StringBuilder(pdf.Span[^1] == (byte)'\n' ? "" : "\n");
        var offsets = new SortedDictionary<int, int>();
        foreach (var (number, dictionary) in objects)
        {
            offsets[number] = pdf.Length + text.Length;
            text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{dictionary}\nendobj\n");
        }
        var table = pdf.Length + text.Length;
        text.Append("xref\n");
        foreach (var (number, offset) in offsets)
            text.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
        text.Append(CultureInfo.InvariantCulture,
            $"trailer\n<<{file.Identity}/Size {widget + 1}/Prev {file.TableOffset}>>\nstartxref\n{table}\n%%EOF\n");
        return Measured([.. pdf.Span, .. Encoding.Latin1.GetBytes(text.ToString())], pdf.Length, room);
    }

    /// <summary>Everything but the hexadecimal string of /Contents, its brackets included.</summary>
    public byte[] SignedBytes() => [.. Bytes.AsSpan(0, _start), .. Bytes.AsSpan(_end)];

    public void Fill(ReadOnlySpan<byte> cms)
    {
        var hex = Convert.ToHexString(cms);
        if (hex.Length > _end - _start - 2)
            throw new InvalidOperationException($"The signature takes {cms.Length} bytes and {(_end - _start - 2) / 2} were reserved.");
        Encoding.ASCII.GetBytes(hex, Bytes.AsSpan(_start + 1));
    }

    static string Signature(SealFacts facts, string name, int room) =>
        $"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[{new string(' ', 40)}]/Contents<{new string('0', room * 2)}>"
        + $"/M(D:{facts.SealedAt.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z)"
        + $"/Name{PdfText.Encode(name)}/Reason{PdfText.Encode(facts.Reason)}/Location{PdfText.Encode(facts.Location)}>>";

    static string Extend(string dictionary, string key, string value) =>
        dictionary.Contains(key, StringComparison.Ordinal)
            ? throw new InvalidDataException($"This PDF already has {key}: it is sealed, or not one that this application wrote.")
            : $"{dictionary[..^2]}{key}{value}>>";

    static SignatureRevision Measured(byte[] bytes, int from, int room)
    {
        var start = from + bytes.AsSpan(from).IndexOf("/Contents<"u8) + "/Contents".Length;
        var end = start + (room * 2) + 2;
        var range = string.Create(CultureInfo.InvariantCulture, $"0 {start} {end} {bytes.Length - end}").PadRight(40);
        Encoding.ASCII.GetBytes(range, bytes.AsSpan(from + bytes.AsSpan(from).IndexOf("/ByteRange["u8) + "/ByteRange[".Length));
        return new SignatureRevision(bytes, start, end);
    }
}
