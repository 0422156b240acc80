using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Missions.Web.Security;

/// <summary>
/// Writes what a link is for as a text that nobody else can make or change, and reads it back: on any replica, as their keys are in the
/// database. A text signed for one purpose is none for another.
/// </summary>
public sealed class SignedKeys(IDataProtectionProvider protection)
{
    /// <summary>More than any text written here; longer ones are not looked at.</summary>
    private const int MaximumLength = 1000;

    public string Write(string purpose, ReadOnlySpan<byte> what) => WebEncoders.Base64UrlEncode(ProtectorOf(purpose).Protect(what.ToArray()));

    /// <returns>Null when the text was not written here for this purpose.</returns>
    public byte[]? Read(string purpose, string? key)
    {
        if (key is not { Length: > 0 and <= MaximumLength }) return null;
        try
        {
            return ProtectorOf(purpose).Unprotect(WebEncoders.Base64UrlDecode(key));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private IDataProtector ProtectorOf(string purpose) => protection.CreateProtector("Missions.Links", purpose);
}
