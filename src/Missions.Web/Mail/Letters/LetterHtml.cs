using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Missions.Web.Mail.Letters;

/// <summary>A letter as HTML that any mail program shows, by day and by night: styles beside their elements, no picture, no script.</summary>
public static class LetterHtml
{
    private const string Button = "display:inline-block;padding:10px 18px;border-radius:6px;background:#1d4ed8;color:#ffffff;text-decoration:none;font-weight:600";

    private static readonly HtmlEncoder Safe = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var html = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="{letter.Language}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>{Said(letter.Subject)}</title></head>
            <body style="margin:0;padding:24px;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif">
            <div style="max-width:36rem">
            <p>{Said(letter.Greeting)}</p>
            <p>{Said(letter.Opening)}</p>

            """);
        if (letter.Facts.Count > 0) html.Append(Table(letter.Facts)).Append('\n');
        if (letter.Link is { } link)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p style=\"margin:24px 0\"><a href=\"{Said(link.Url)}\" style=\"{Button}\">{Said(link.Label)}</a></p>\n");
            html.Append(CultureInfo.InvariantCulture, $"<p style=\"font-size:14px;opacity:.8;overflow-wrap:anywhere\">{Said(link.Url)}</p>\n");
        }

        if (letter.Reminder is { } reminder)
            html.Append(CultureInfo.InvariantCulture, $"<p>{Said(reminder.Label)}<br><a href=\"{Said(reminder.Url)}\">{Said(reminder.Url)}</a></p>\n");

        return html.Append(CultureInfo.InvariantCulture, $"""
            <p style="margin-top:32px;font-size:14px;opacity:.8">{Said(letter.Signature)}<br>{Said(letter.Reason)}</p>
            </div>
            </body>
            </html>

            """).ToString();
    }

    private static string Table(IEnumerable<LetterFact> facts) =>
        $"<table style=\"border-collapse:collapse\">{string.Concat(facts.Select(Row))}</table>";

    private static string Row(LetterFact fact) =>
        $"<tr><th scope=\"row\" style=\"padding:2px 16px 2px 0;text-align:left;vertical-align:top;font-weight:400;opacity:.8\">{Said(fact.Label)}</th><td style=\"padding:2px 0;vertical-align:top;white-space:pre-line\">{Said(fact.Value)}</td></tr>\n";

    private static string Said(string text) => Safe.Encode(text);
}
