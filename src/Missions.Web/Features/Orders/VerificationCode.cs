using System.Security.Cryptography;
using System.Text;

namespace Missions.Web.Features.Orders;

/// <summary>The code printed on an order: 128 random bits in base 32 without look-alikes, in groups of five that are easy to copy.</summary>
public static class VerificationCode
{
    private const int Bits = 128;
    private const string Digits = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";

    public static string Create()
    {
        var code = new StringBuilder();
        foreach (var digit in RandomNumberGenerator.GetItems<char>(Digits, (Bits + 4) / 5))
        {
            if (code.Length % 6 == 5) code.Append('-');
            code.Append(digit);
        }

        return code.ToString();
    }
}
