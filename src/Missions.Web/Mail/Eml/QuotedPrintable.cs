using System.Globalization;
using System.Text;

namespace Missions.Web.Mail.Eml;

/// <summary>Text in lines of 76 ASCII characters at most, as RFC 2045 has it; what is ASCII stays readable.</summary>
public static class QuotedPrintable
{
    private const int MostOnALine = 75;

    /// <param name="text">Text whose lines end in LF or CRLF; they end in CRLF afterwards.</param>
    public static string Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join("\r\n", text.ReplaceLineEndings("\n").Split('\n').Select(EncodeLine));
    }

    public static string Decode(string encoded)
    {
        ArgumentNullException.ThrowIfNull(encoded);
        var bytes = new MemoryStream();
        var joined = encoded.Replace("=\r\n", "", StringComparison.Ordinal);
        for (var i = 0; i < joined.Length; i++)
        {
            if (joined[i] == '=' && i + 2 < joined.Length && byte.TryParse(joined.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.WriteByte(value);
                i += 2;
            }
            else
            {
                bytes.WriteByte((byte)joined[i]);
            }
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static string EncodeLine(string line)
    {
        var encoded = new StringBuilder();
        var onLine = 0;
        var bytes = Encoding.UTF8.GetBytes(line);
        foreach (var (i, value) in bytes.Index())
        {
            var piece = Piece(value, isFirst: onLine == 0, isLast: i == bytes.Length - 1);
            if (onLine + piece.Length > MostOnALine)
            {
                encoded.Append("=\r\n");
                onLine = 0;
                piece = Piece(value, isFirst: true, isLast: i == bytes.Length - 1);
            }

            encoded.Append(piece);
            onLine += piece.Length;
        }

        return encoded.ToString();
    }

    /// <summary>A dot that begins a line, and an F that could begin « From », are what some servers on the way change.</summary>
    private static string Piece(byte value, bool isFirst, bool isLast) => (char)value switch
    {
        '=' => "=3D",
        '.' or 'F' when isFirst => Hex(value),
        ' ' or '\t' when isLast => Hex(value),
        >= ' ' and <= '~' or '\t' => ((char)value).ToString(),
        _ => Hex(value),
    };

    private static string Hex(byte value) => string.Create(CultureInfo.InvariantCulture, $"={value:X2}");
}
