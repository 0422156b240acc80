using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Missions.Web.Mail.Letters;

/// <summary>A letter as HTML that any mail program shows, by day and by night: styles beside their elements, no picture, no script.</summary>
public static partial class LetterHtml
{
    private const string Button = "display:inline-block;padding:10px 18px;border-radius:4px;background:#2f7486;color:#ffffff;text-decoration:none;font-weight:600";

    private static readonly HtmlEncoder Safe = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var html = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="{letter.Language}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>{Said(letter.Subject)}</title></head>
            <body style="margin:0;padding:0">
            <div style="max-width:576px;padding:24px;font-family:system-ui,-apple-system,'Segoe UI',Arial,sans-serif;font-size:16px;line-height:1.5">
            <p>{Said(letter.Greeting)}</p>
            <p>{Kept(Said(letter.Opening))}</p>

            """);
        if (letter.Facts.Count > 0) html.Append(Table(letter.Facts)).Append('\n');
        if (letter.Link is { } link)
        {
            html.Append(CultureInfo.InvariantCulture, $"<table role=\"presentation\" style=\"margin:24px 0;border-collapse:separate\"><tr><td style=\"border-radius:4px;background:#2f7486\"><a href=\"{Said(link.Url)}\" style=\"{Button}\">{Said(link.Label)}</a></td></tr></table>\n");
            html.Append(CultureInfo.InvariantCulture, $"<p style=\"font-size:14px;opacity:.8;word-break:break-all\">{Said(link.Url)}</p>\n");
        }

        if (letter.Reminder is { } reminder)
            html.Append(CultureInfo.InvariantCulture, $"<p>{Said(reminder.Label)}<br><a href=\"{Said(reminder.Url)}\" style=\"word-break:break-all\">{Said(reminder.Url)}</a></p>\n");

        return html.Append(CultureInfo.InvariantCulture, $"""
            <p style="margin-top:32px;font-size:14px;opacity:.8">{Said(letter.Signature)}<br>{Said(letter.Reason)}</p>
            </div>
            </body>
            </html>

            """).ToString();
    }

    private static string Table(IEnumerable<LetterFact> facts) =>
        $"<table style=\"border-collapse:collapse;font-size:16px;line-height:1.5\">{string.Concat(facts.Select(Row))}</table>";

    private static string Row(LetterFact fact) =>
        $"<tr><th scope=\"row\" style=\"padding:2px 16px 2px 0;text-align:left;vertical-align:top;font-weight:400;opacity:.8\">{Said(fact.Label)}</th><td style=\"padding:2px 0;vertical-align:top;word-break:break-word\">{string.Join("<br>", fact.Value.ReplaceLineEndings("\n").Split('\n').Select(Said))}</td></tr>\n";

    private static string Said(string text) => Safe.Encode(text);

    /// <summary>Numbers with dashes on one line.</summary>
    private static string Kept(string said) => Numbers().Replace(said, "<span style=\"white-space:nowrap\">$0</span>");

    [GeneratedRegex(@"\b\w*\d-\d+\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();
}
