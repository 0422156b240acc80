using System.Buffers;
using System.Globalization;
using System.Text;

namespace Missions.Geo.Places.FreeText;

/// <summary>A text as it was meant before programs and hands went over it; never throws, whatever the characters.</summary>
internal static class CleanText
{
    private static readonly SearchValues<char> MisreadMarks = SearchValues.Create("ÃÂÅÄÐÑ");
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What the bytes 80 to 9F stand for in Windows-1252, where Latin-1 has control characters.</summary>
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>
    /// One line in composed Unicode (« ＴＯＫＹＯ » is TOKYO), with single spaces, without control and direction marks; UTF-8 that was read as Latin-1
    /// (« OrlÃ©ans ») is read again.
    /// </summary>
    internal static string Of(string text)
    {
        var composed = Reread(WellFormedText.Of(text)).Normalize(NormalizationForm.FormKC);
        var clean = new StringBuilder(composed.Length);
        foreach (var letter in composed)
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
                AddSpace(clean);
            else if (char.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned))
                clean.Append(letter);
        }

        return clean.ToString().TrimEnd();
    }

    private static void AddSpace(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] != ' ')
            clean.Append(' ');
    }

    private static string Reread(string text)
    {
        if (!text.AsSpan().ContainsAny(MisreadMarks))
            return text;
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var windows = Windows1252.IndexOf(text[i], StringComparison.Ordinal);
            if (text[i] > byte.MaxValue && windows < 0)
                return text;
            bytes[i] = (byte)(windows >= 0 ? 0x80 + windows : text[i]);
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return text;
        }
    }
}
