using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Text;

namespace Missions.Web.Tests.Documents.Sealing;

public sealed class CadesSignatureTests(Seals seals) : IClassFixture<Seals>
{
    readonly SignedCms _cms = Read(seals.Sealed);

    [Fact]
    public void Signature_CheckedOverItsRange_Verifies() => _cms.CheckSignature(verifySignatureOnly: true);

    [Fact]
    public void Signature_Attributes_AreThoseOfPades()
    {
        var attributes = _cms.SignerInfos[0].SignedAttributes.Cast<CryptographicAttributeObject>().Select(attribute => attribute.Oid.Value);

        // Content type, message digest, signing-certificate-v2; the signing time is in the signature dictionary alone.
        Assert.Equal(
            "1.2.840.113549.1.9.16.2.47 1.2.840.113549.1.9.3 1.2.840.113549.1.9.4",
            string.Join(' ', attributes.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Signature_SigningCertificateAttribute_HoldsTheHashOfTheLeaf()
    {
        var attribute = _cms.SignerInfos[0].SignedAttributes.Cast<CryptographicAttributeObject>().Single(a => a.Oid.Value == "1.2.840.113549.1.9.16.2.47");
        var hash = SHA256.HashData(seals.Certificate.Leaf.RawData);

        Assert.Equal(hash, attribute.Values[0].RawData[^32..]);
    }

    [Fact]
    public void Signature_Certificates_AreTheLeafAndItsIssuer() =>
        Assert.Equal(2, _cms.Certificates.Count);

    static SignedCms Read(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var start = text.LastIndexOf("/ByteRange[", StringComparison.Ordinal) + "/ByteRange[".Length;
        var range = text[start..text.IndexOf(']', start)].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(pdf.Length, range[2] + range[3]);
        var cms = new SignedCms(new ContentInfo([.. pdf[..range[1]], .. pdf[range[2]..]]), detached: true);
        cms.Decode(Convert.FromHexString(text[(range[1] + 1)..(range[2] - 1)]));
        return cms;
    }
}
