using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Missions.Web.Documents.Sealing;

/// <summary>Makes the key of a seal, with a certificate that it signs itself or a request for one that an authority signs.</summary>
static class NewSeal
{
    public const int KeyBits = 3072;

    /// <summary>Clocks of other machines may be a little behind.</summary>
    static readonly TimeSpan Behind = TimeSpan.FromMinutes(10);

    public static X500DistinguishedName Subject(string name, string? organisation, string country)
    {
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName(name);
        if (!string.IsNullOrWhiteSpace(organisation))
            subject.AddOrganizationName(organisation);
        subject.AddCountryOrRegion(country);
        return subject.Build();
    }

    /// <returns>The certificate with its key, which is new.</returns>
    public static X509Certificate2 SelfSigned(X500DistinguishedName subject, DateTimeOffset now, int years)
    {
        using var key = RSA.Create(KeyBits);
        return Request(subject, key).CreateSelfSigned(now - Behind, now.AddYears(years));
    }

    /// <summary>A certificate signing request (PKCS#10, PEM) for the key of a certificate.</summary>
    public static string RequestFor(X509Certificate2 certificate)
    {
        using var key = certificate.GetRSAPrivateKey()!;
        return Request(certificate.SubjectName, key).CreateSigningRequestPem() + Environment.NewLine;
    }

    static CertificateRequest Request(X500DistinguishedName subject, RSA key)
    {
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(X509BasicConstraintsExtension.CreateForEndEntity(critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request;
    }
}
