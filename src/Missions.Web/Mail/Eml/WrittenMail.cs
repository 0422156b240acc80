using System.Text;
using System.Text.RegularExpressions;

namespace Missions.Web.Mail.Eml;

/// <summary>A file of ours read again, for the page that shows what was written; not a reader of other programs' mails.</summary>
public sealed partial record WrittenMail(IReadOnlyList<(string Name, string Value)> Headers, string Text, string Html)
{
    /// <summary>The files that go with it, by name.</summary>
    public IReadOnlyList<(string Name, byte[] Content)> Files { get; private init; } = [];

    public string Subject => Header("Subject");

    public string Header(string name) => Headers.FirstOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value ?? "";

    /// <exception cref="FormatException">It is no file of ours.</exception>
    public static WrittenMail Read(byte[] file)
    {
        var (head, body) = Halves(Encoding.Latin1.GetString(file));
        var headers = HeadersOf(head);
        var parts = PartsOf(headers, body);
        if (!TypeOf(headers).StartsWith("multipart/mixed", StringComparison.Ordinal)) return Texts(headers, parts);
        var (inner, texts) = Halves(parts[0][2..]);
        return Texts(headers, PartsOf(HeadersOf(inner), texts)) with { Files = [.. parts.Skip(1).Select(FileOf)] };
    }

    private static WrittenMail Texts(List<(string Name, string Value)> headers, string[] parts) =>
        parts.Length == 2 ? new(headers, Content(parts[0]), Content(parts[1])) : throw new FormatException("It has not the two parts of our mails.");

    private static string TypeOf(List<(string Name, string Value)> headers) => headers.Find(header => header.Name == "Content-Type").Value ?? "";

    private static string[] PartsOf(List<(string Name, string Value)> headers, string body) =>
        body.Split($"--{Boundary().Match(TypeOf(headers)).Groups["text"].Value}") is [_, .. var parts, _] ? parts : throw new FormatException("It has not the parts that it says.");

    private static (string Name, byte[] Content) FileOf(string part)
    {
        var (head, body) = Halves(part[2..]);
        var name = FileName().Match(HeadersOf(head).Find(header => header.Name == "Content-Disposition").Value ?? "").Groups["text"].Value;
        return (Uri.UnescapeDataString(name), Convert.FromBase64String(body));
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

    [GeneratedRegex(@"filename\*=utf-8''(?<text>\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();

    [GeneratedRegex("boundary=\"(?<text>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Boundary();
}
