using System.Globalization;
using System.Text;

namespace Missions.Web.Documents.Pdf;

/// <summary>Objects that replace others of a file or are new to it, to be appended after it: what was there stays byte for byte.</summary>
sealed class Revision(WrittenPdf file)
{
    readonly SortedDictionary<int, string> _objects = [];
    int _next = file.Size;

    public int Add(string body)
    {
        _objects.Add(_next, body);
        return _next++;
    }

    /// <summary>The numbers that the next objects will have.</summary>
    public int Next => _next;

    public void Replace(int number, string body) => _objects[number] = body;

    public byte[] AppendTo(ReadOnlySpan<byte> pdf)
    {
        var text = new StringBuilder(pdf[^1] == (byte)'\n' ? "" : "\n", capacity: 32 * 1024);
        var table = new StringBuilder("xref\n");
        foreach (var (number, body) in _objects)
        {
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{pdf.Length + text.Length:D10} 00000 n \n");
            text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }
        var start = pdf.Length + text.Length;
        text.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<<{file.Identity}/Size {_next}/Prev {file.TableOffset}>>\nstartxref\n{start}\n%%EOF\n");
        var revised = new byte[pdf.Length + text.Length];
        pdf.CopyTo(revised);
        Encoding.Latin1.GetBytes(text.ToString(), revised.AsSpan(pdf.Length));
        return revised;
    }
}
