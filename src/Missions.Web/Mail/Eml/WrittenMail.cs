using System.Text;
using System.Text.RegularExpressions;

namespace Missions.Web.Mail.Eml;

/// <summary>A file of ours read again, for the page that shows what was written; not a reader of other programs' mails.</summary>
public sealed partial record WrittenMail(IReadOnlyList<(string Name, string Value)> Headers, string Text, string Html)
{
    public string Subject => Header("Subject");

    public string Header(string name) => Headers.FirstOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value ?? "";

    /// <exception cref="FormatException">It is no file of ours.</exception>
    public static WrittenMail Read(byte[] file)
    {
        var (head, body) = Halves(Encoding.Latin1.GetString(file));
        var headers = HeadersOf(head);
        var type = headers.Find(header => header.Name == "Content-Type").Value ?? "";
        var parts = body.Split($"--{Boundary().Match(type).Groups["text"].Value}");
        return parts.Length == 4 ? new(headers, Content(parts[1]), Content(parts[2])) : throw new FormatException("It has not the two parts of our mails.");
    }

    private static string Content(string part)
    {
        var text = QuotedPrintable.Decode(Halves(part).Body);
        return text.EndsWith("\r\n", StringComparison.Ordinal) ? text[..^2] : text;
    }

    private static (string Head, string Body) Halves(string text) => text.Split("\r\n\r\n", 2) is [var head, var body]
        ? (head, body)
        : throw new FormatException("It has no empty line after its headers.");

    private static List<(string Name, string Value)> HeadersOf(string head) =>
    [
        .. head.Replace("\r\n ", " ", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .Select(pair => (pair[0], EncodedWords.Decode(pair.Length == 2 ? pair[1] : ""))),
    ];

    [GeneratedRegex("boundary=\"(?<text>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Boundary();
}
