using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Missions.Web.Mail.Eml;

/// <summary>A message as a file that mail programs open: RFC 5322, text and HTML beside one another. The same message gives the same bytes.</summary>
public static class EmlFile
{
    public static string NameOf(MessageId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return $"{id.Local}.eml";
    }

    public static byte[] Write(OutgoingMail mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var texts = BoundaryOf($"{mail.Id}");
        IEnumerable<string> lines =
        [
            $"Date: {mail.Date.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)}{mail.Date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal)}",
            $"From: {Written(mail.From)}",
            $"To: {Written(mail.To)}",
            $"Subject: {EncodedWords.Encode(mail.Subject)}",
            $"Message-ID: {mail.Id}",
            .. mail.Thread is { } thread ? [$"In-Reply-To: {thread}", $"References: {thread}"] : Array.Empty<string>(),
            $"List-Id: {mail.ListId}",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            .. mail.Attachments.Count == 0 ? Texts(mail, texts) : Mixed(mail, texts, BoundaryOf($"{mail.Id} files")),
            "",
        ];
        return Encoding.ASCII.GetBytes(string.Join("\r\n", lines));
    }

    private static string BoundaryOf(string seed) => $"=_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)))[..32]}";

    private static IEnumerable<string> Texts(OutgoingMail mail, string boundary) =>
    [
        $"Content-Type: multipart/alternative;\r\n boundary=\"{boundary}\"",
        "",
        .. Part(boundary, "plain", mail.Text),
        .. Part(boundary, "html", mail.Html),
        $"--{boundary}--",
    ];

    private static IEnumerable<string> Mixed(OutgoingMail mail, string texts, string boundary) =>
    [
        $"Content-Type: multipart/mixed;\r\n boundary=\"{boundary}\"",
        "",
        $"--{boundary}",
        .. Texts(mail, texts),
        .. mail.Attachments.SelectMany(file => File(boundary, file)),
        $"--{boundary}--",
    ];

    /// <summary>The name as RFC 2231 has it, in UTF-8.</summary>
    private static string[] File(string boundary, MailAttachment file) =>
    [
        $"--{boundary}",
        $"Content-Type: {file.Type}",
        "Content-Transfer-Encoding: base64",
        $"Content-Disposition: attachment;\r\n filename*=utf-8''{Uri.EscapeDataString(file.Name)}",
        "",
        Convert.ToBase64String(file.Content, Base64FormattingOptions.InsertLineBreaks),
    ];

    private static string[] Part(string boundary, string kind, string content) =>
    [
        $"--{boundary}",
        $"Content-Type: text/{kind}; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        QuotedPrintable.Encode(content),
    ];

    private static string Written(Mailbox mailbox)
    {
        if (mailbox.Name.Length == 0) return $"<{mailbox.Address}>";
        var name = EncodedWords.Encode(mailbox.Name);
        return $"{(name.StartsWith("=?", StringComparison.Ordinal) ? name : $"\"{name}\"")}\r\n <{mailbox.Address}>";
    }
}
