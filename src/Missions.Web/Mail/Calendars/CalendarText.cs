using System.Text;

namespace Missions.Web.Mail.Calendars;

/// <summary>Lines as RFC 5545 has them: escaped, and folded so that none has more than 75 octets.</summary>
public static class CalendarText
{
    private const int MostOctets = 75;

    /// <summary>A text as the value of a property: what separates values, and ends of lines, are written with a backslash.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n")
            .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);
        return string.Concat(lines.Where(c => !char.IsControl(c)));
    }

    /// <summary>One content line, with its end; the lines that continue it begin with a space, and no character is cut in two.</summary>
    public static string Line(string content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in content.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
