using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Missions.Web.Documents.Orders;

/// <summary>The code printed on an order: 128 random bits in base 32 without look-alikes, in groups of five that are easy to copy.</summary>
public static partial class VerificationCode
{
    private const int Bits = 128;
    private const int Length = (Bits + 4) / 5;
    private const int Group = 5;
    private const int LongestTyped = 200;
    private const string Digits = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";

    public static string Create() => Grouped(RandomNumberGenerator.GetItems<char>(Digits, Length));

    /// <summary>Reads a code as people copy it: any case, spaces or none, look-alikes taken for what they resemble, or the whole address of the QR code.</summary>
    /// <returns>Null when it cannot be a code.</returns>
    public static string? Read(string? typed)
    {
        if (typed is not { Length: > 0 and <= LongestTyped }) return null;
        var last = typed.TrimEnd('/').Split('/')[^1];
        var digits = last.Where(char.IsAsciiLetterOrDigit).Select(letter => char.ToUpperInvariant(letter) switch
        {
            'O' => '0',
            'I' or 'L' => '1',
            'U' => 'V',
            var digit => digit,
        }).ToArray();
        return digits.Length == Length ? Grouped(digits) : null;
    }

    /// <summary>What has the form of a code in a text, each once, in order.</summary>
    public static IEnumerable<string> In(string text) => Printed().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal);

    private static string Grouped(char[] digits) => string.Join('-', digits.Chunk(Group).Select(group => new string(group)));

    [GeneratedRegex("(?:[A-HJKMNP-TV-Z0-9]{5}-){5}[A-HJKMNP-TV-Z0-9]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Printed();
}
