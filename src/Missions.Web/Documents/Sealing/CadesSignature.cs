using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace Missions.Web.Documents.Sealing;

/// <summary>A detached CMS as PAdES asks: SHA-256, the certificate bound by hash, no signing time inside.</summary>
static class CadesSignature
{
    static readonly Oid Sha256 = new("2.16.840.1.101.3.4.2.1");
    static readonly Oid TimeStampToken = new("1.2.840.113549.1.9.16.2.14");
    static readonly Oid SigningCertificateV2 = new("1.2.840.113549.1.9.16.2.47");

    public static SignedCms Sign(byte[] content, SealCertificate certificate)
    {
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate.Leaf)
        {
            DigestAlgorithm = Sha256,
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.Certificates.AddRange(certificate.Issuers);
        signer.SignedAttributes.Add(new AsnEncodedData(SigningCertificateV2, HashOf(certificate.Leaf)));
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        cms.ComputeSignature(signer, silent: true);
        return cms;
    }

    /// <summary>Puts the token of a time-stamping authority beside the signature that it covers: level B-T.</summary>
    public static void Attach(SignedCms cms, Rfc3161TimestampToken token) =>
        cms.SignerInfos[0].AddUnsignedAttribute(new AsnEncodedData(TimeStampToken, token.AsSignedCms().Encode()));

    /// <summary>Certificates, key and attributes with ample margin: the room is written before the signature is known.</summary>
    public static int RoomFor(SealCertificate certificate) =>
        4096 + certificate.Leaf.RawData.Length + certificate.Issuers.Sum(issuer => issuer.RawData.Length);

    // SigningCertificateV2 { certs { ESSCertIDv2 { certHash } } }: SHA-256 is the default algorithm and is left out.
    static byte[] HashOf(X509Certificate2 certificate)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
            writer.WriteOctetString(SHA256.HashData(certificate.RawData));
        return writer.Encode();
    }
}
