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
        var boundary = $"=_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mail.Id.ToString())))[..32]}";
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
            $"Content-Type: multipart/alternative;\r\n boundary=\"{boundary}\"",
            "",
            .. Part(boundary, "plain", mail.Text),
            .. Part(boundary, "html", mail.Html),
            $"--{boundary}--",
            "",
        ];
        return Encoding.ASCII.GetBytes(string.Join("\r\n", lines));
    }

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
