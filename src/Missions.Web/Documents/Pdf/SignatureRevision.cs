using System.Globalization;
using System.Text;
using Missions.Web.Documents.Sealing;

namespace Missions.Web.Documents.Pdf;

/// <summary>A file with a revision appended that holds an empty signature, to be filled once the rest is hashed.</summary>
sealed class SignatureRevision
{
    readonly int _start;
    readonly int _end;

    SignatureRevision(byte[] bytes, int start, int end) => (Bytes, _start, _end) = (bytes, start, end);

    public byte[] Bytes { get; }

    /// <exception cref="InvalidDataException">The file is not ours, or bears another number of seals than the facts suppose.</exception>
    public static SignatureRevision Append(ReadOnlyMemory<byte> pdf, SealFacts facts, string name, int room)
    {
        var file = new WrittenPdf(pdf);
        if (file.Revisions != (facts.Stamp is null ? 0 : 1))
            throw new InvalidDataException($"This PDF bears {file.Revisions} seals: it is sealed once, then stamped once.");
        var revision = new Revision(file);
        var signature = revision.Add(Signature(facts, name, room));
        var field = facts.Stamp is null ? "Cachet" : "Cachet d’annulation";
        var widget = revision.Add(string.Create(
            CultureInfo.InvariantCulture, $"<</Type/Annot/Subtype/Widget/FT/Sig/T{PdfText.Encode(field)}/V {signature} 0 R/P {file.Pages[0]} 0 R/Rect[0 0 0 0]/F 132>>"));
        if (facts.Stamp is { } stamp)
            Second(file, revision, widget, StampedPages.Add(file, revision, stamp));
        else
            First(file, revision, widget);
        return Measured(revision.AppendTo(pdf.Span), pdf.Length, room);
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

    static void First(WrittenPdf file, Revision revision, int widget)
    {
        var page = file.Pages[0];
        revision.Replace(file.Root, Extend(file.Object(file.Root), "/AcroForm", $"<</Fields[{widget} 0 R]/SigFlags 3>>"));
        revision.Replace(page, Extend(file.Object(page), "/Annots", $"[{widget} 0 R]"));
    }

    static void Second(WrittenPdf file, Revision revision, int widget, IReadOnlyList<int> stamps)
    {
        revision.Replace(file.Root, Lengthen(file.Object(file.Root), "/Fields[", $"{widget} 0 R"));
        foreach (var (page, stamp) in file.Pages.Zip(stamps))
            revision.Replace(page, page == file.Pages[0]
                ? Lengthen(file.Object(page), "/Annots[", $"{stamp} 0 R {widget} 0 R")
                : Extend(file.Object(page), "/Annots", $"[{stamp} 0 R]"));
    }

    static string Signature(SealFacts facts, string name, int room) =>
        $"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[{new string(' ', 40)}]/Contents<{new string('0', room * 2)}>"
        + $"/M(D:{facts.SealedAt.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}Z)"
        + $"/Name{PdfText.Encode(name)}/Reason{PdfText.Encode(facts.Reason)}/Location{PdfText.Encode(facts.Location)}>>";

    static string Extend(string dictionary, string key, string value) =>
        dictionary.Contains(key, StringComparison.Ordinal)
            ? throw new InvalidDataException($"This PDF already has {key}: it is sealed, or not one that this application wrote.")
            : $"{dictionary[..^2]}{key}{value}>>";

    static string Lengthen(string dictionary, string array, string value)
    {
        var start = dictionary.IndexOf(array, StringComparison.Ordinal);
        var end = start < 0 ? -1 : dictionary.IndexOf(']', start);
        return end < 0 ? throw new InvalidDataException($"This PDF has no {array}: it is not one that this application sealed.") : dictionary.Insert(end, $" {value}");
    }

    static SignatureRevision Measured(byte[] bytes, int from, int room)
    {
        var start = from + bytes.AsSpan(from).IndexOf("/Contents<"u8) + "/Contents".Length;
        var end = start + (room * 2) + 2;
        var range = string.Create(CultureInfo.InvariantCulture, $"0 {start} {end} {bytes.Length - end}").PadRight(40);
        Encoding.ASCII.GetBytes(range, bytes.AsSpan(from + bytes.AsSpan(from).IndexOf("/ByteRange["u8) + "/ByteRange[".Length));
        return new SignatureRevision(bytes, start, end);
    }
}
