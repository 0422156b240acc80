using System.Text;
using System.Text.RegularExpressions;

namespace Missions.Web.Mail.Eml;

/// <summary>Text of a header in ASCII, as RFC 2047 has it: encoded in words of 75 characters at most, one on each line.</summary>
public static partial class EncodedWords
{
    /// <summary>Bytes that fit in one word once in base 64: 75 characters less those around.</summary>
    private const int MostBytes = 45;

    /// <summary>The text as it is when it is plain and short, else encoded and folded.</summary>
    public static string Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= MostBytes && text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '.' or ',' or '\'')) return text;
        var words = new List<string>();
        var word = new MemoryStream();
        foreach (var rune in text.EnumerateRunes())
        {
            if (word.Length + rune.Utf8SequenceLength > MostBytes) Flush();
            word.Write(Encoding.UTF8.GetBytes(rune.ToString()));
        }

        Flush();
        return string.Join("\r\n ", words);

        void Flush()
        {
            words.Add($"=?utf-8?B?{Convert.ToBase64String(word.ToArray())}?=");
            word.SetLength(0);
        }
    }

    public static string Decode(string header) => Word().Replace(Between().Replace(header, "?="), found =>
        Encoding.UTF8.GetString(Convert.FromBase64String(found.Groups["text"].Value)));

    [GeneratedRegex(@"=\?utf-8\?B\?(?<text>[A-Za-z0-9+/=]*)\?=", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    /// <summary>The white space between two encoded words means nothing.</summary>
    [GeneratedRegex(@"\?=\s+(?==\?)", RegexOptions.None, 1000)]
    private static partial Regex Between();
}
