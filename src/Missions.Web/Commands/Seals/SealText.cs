using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Missions.Web.Documents.Sealing;

namespace Missions.Web.Commands.Seals;

/// <summary>A certificate in a few lines, as verbs print it.</summary>
static class SealText
{
    public static string Of(SealCertificate seal)
    {
        var leaf = seal.Leaf;
        using var key = leaf.GetRSAPublicKey();

        return string.Create(CultureInfo.InvariantCulture, $"""
              subject    {leaf.Subject}
              issuer     {(IsSelfSigned(leaf) ? "itself: readers of PDF trust it where they are told to" : leaf.Issuer)}
              serial     {leaf.SerialNumber}
              SHA-256    {seal.Sha256}
              valid      from {seal.From.UtcDateTime:yyyy-MM-dd} to {seal.Until.UtcDateTime:yyyy-MM-dd}
              key        RSA {key?.KeySize}
            """);
    }

    public static bool IsSelfSigned(X509Certificate2 certificate) => certificate.SubjectName.RawData.AsSpan().SequenceEqual(certificate.IssuerName.RawData);
}
