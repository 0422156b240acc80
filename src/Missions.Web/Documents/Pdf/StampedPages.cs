using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Missions.Web.Documents.Pdf;

/// <summary>
/// Lays a page of another file over every page, as an annotation: the pages themselves stay as they were signed, and readers count an
/// annotation among the changes that leave a signature valid.
/// </summary>
static partial class StampedPages
{
    const string Box = "[0 0 595 842]";

    /// <summary>Printed, and neither moved nor edited.</summary>
    const int Flags = 4 | 64 | 128 | 512;

    /// <returns>The number of the annotation of each page, in their order.</returns>
    public static IReadOnlyList<int> Add(WrittenPdf file, Revision revision, Stamp stamp)
    {
        var form = AddForm(new WrittenPdf(stamp.Page), stamp.Page.Span, revision);
        return [.. file.Pages.Select(page => revision.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type/Annot/Subtype/Stamp/Rect{Box}/F {Flags}/P {page} 0 R/Contents{PdfText.Encode(stamp.Text)}/AP<</N {form} 0 R>>>>")))];
    }

    // All that the page uses is copied under new numbers; its own content becomes the form.
    static int AddForm(WrittenPdf source, ReadOnlySpan<byte> bytes, Revision revision)
    {
        var page = source.Object(source.Pages[0]);
        var resources = Balanced(page, page.IndexOf("/Resources", StringComparison.Ordinal) + "/Resources".Length);
        var (bodies, numbers) = (new List<string>(), new Dictionary<int, int>());
        var waiting = new Queue<int>(References(resources));
        while (waiting.TryDequeue(out var number))
        {
            if (!numbers.TryAdd(number, revision.Next + numbers.Count))
                continue;
            bodies.Add(Body(source, bytes, number));
            foreach (var used in References(Dictionary(bodies[^1])))
                waiting.Enqueue(used);
        }
        foreach (var body in bodies)
            revision.Add(Renumbered(Dictionary(body), numbers) + body[Dictionary(body).Length..]);
        var content = Body(source, bytes, WrittenPdf.Number(page, "/Contents "));
        var group = "/Group<</S/Transparency/CS/DeviceRGB>>";
        return revision.Add($"<</Type/XObject/Subtype/Form/BBox{Box}{group}/Resources{Renumbered(resources, numbers)}{content[2..]}");
    }

    static string Body(WrittenPdf source, ReadOnlySpan<byte> bytes, int number)
    {
        var whole = Encoding.Latin1.GetString(bytes[source.Extent(number)]);
        var start = whole.IndexOf("obj\n", StringComparison.Ordinal) + "obj\n".Length;
        return whole[start..whole.LastIndexOf("\nendobj", StringComparison.Ordinal)];
    }

    static string Dictionary(string body)
    {
        var stream = body.IndexOf(">>\nstream\n", StringComparison.Ordinal);
        return stream < 0 ? body : body[..stream];
    }

    static string Balanced(string text, int start)
    {
        var depth = 0;
        for (var at = start; at + 1 < text.Length; at++)
        {
            depth += text.AsSpan(at, 2) switch { "<<" => 1, ">>" => -1, _ => 0 };
            if (text.AsSpan(at, 2) is "<<" or ">>")
                at++;
            if (depth == 0)
                return text[start..(at + 1)];
        }
        throw new InvalidDataException("The stamp has no resources.");
    }

    static IEnumerable<int> References(string dictionary) =>
        Reference().Matches(dictionary).Select(match => int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture));

    static string Renumbered(string dictionary, Dictionary<int, int> numbers) => Reference().Replace(
        dictionary, match => string.Create(CultureInfo.InvariantCulture, $"{numbers[int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)]} 0 R"));

    [GeneratedRegex(@"\b(?<number>\d+) 0 R\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reference();
}
