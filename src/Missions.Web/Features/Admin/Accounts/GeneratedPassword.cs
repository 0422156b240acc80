using System.Security.Cryptography;

namespace Missions.Web.Features.Admin.Accounts;

/// <summary>A first password, easy to read aloud: no letter looks like a figure.</summary>
public static class GeneratedPassword
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz";
    private const string Figures = "23456789";

    /// <summary>Some 70 bits: <c>Wkdm-rtpa-hvqs-n472</c>.</summary>
    public static string Create()
    {
        var letters = RandomNumberGenerator.GetString(Letters, 13);
        return $"{char.ToUpperInvariant(letters[0])}{letters[1..4]}-{letters[4..8]}-{letters[8..12]}-{letters[12]}{RandomNumberGenerator.GetString(Figures, 3)}";
    }
}
