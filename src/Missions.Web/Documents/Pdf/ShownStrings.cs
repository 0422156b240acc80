using System.Globalization;
using System.Text;

namespace Missions.Web.Documents.Pdf;

/// <summary>The strings of a page's content in their order, one character for each byte, whatever font shows them.</summary>
static class ShownStrings
{
    /// <param name="content">One character for each byte.</param>
    /// <param name="most">After how many letters nothing more is read.</param>
    public static IReadOnlyList<string> Of(string content, int most)
    {
        var strings = new List<string>();
        if (!content.Contains("Tj", StringComparison.Ordinal) && !content.Contains("TJ", StringComparison.Ordinal))
            return strings;
        for (int at = 0, length = 0; at < content.Length && length < most; at++)
        {
            if (content[at] is not ('(' or '<'))
                continue;
            var text = content[at] == '(' ? Literal(content, ref at) : Hexadecimal(content, ref at);
            if (text.Length == 0)
                continue;
            strings.Add(text);
            length += text.Length;
        }
        return strings;
    }

    static string Hexadecimal(string content, ref int at)
    {
        var end = content.IndexOf('>', at);
        if (end < 0)
            end = content.Length;
        var digits = string.Concat(content.AsSpan(at + 1, end - at - 1).ToString().Where(char.IsAsciiHexDigit));
        at = end;
        return Encoding.Latin1.GetString(Convert.FromHexString(digits[..(digits.Length & ~1)]));
    }

    static string Literal(string content, ref int at)
    {
        var text = new StringBuilder();
        var depth = 1;
        for (at++; at < content.Length; at++)
        {
            var letter = content[at];
            depth += letter switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                break;
            if (letter == '\\' && at + 1 < content.Length)
                letter = Escaped(content, ref at);
            text.Append(letter);
        }
        return text.ToString();
    }

    static char Escaped(string content, ref int at)
    {
        at++;
        var digits = 0;
        while (digits < 3 && at + digits < content.Length && content[at + digits] is >= '0' and <= '7')
            digits++;
        if (digits == 0)
            return content[at];
        var code = content.AsSpan(at, digits).ToString().Aggregate(0, (sum, digit) => (sum * 8) + CharUnicodeInfo.GetDecimalDigitValue(digit));
        at += digits - 1;
        return (char)(code & 0xFF);
    }
}
