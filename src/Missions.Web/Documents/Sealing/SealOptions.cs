namespace Missions.Web.Documents.Sealing;

/// <summary>The section « Seal » of the configuration.</summary>
sealed class SealOptions
{
    public const string Section = "Seal";

    /// <summary>A PKCS#12 file holding the certificate of the seal, its RSA key and its issuers.</summary>
    public string? CertificatePath { get; set; }

    /// <summary>The password of that file; empty by default.</summary>
    public string Password { get; set; } = "";

    /// <summary>A file that holds the password instead, such as a secret of the machine.</summary>
    public string? PasswordFile { get; set; }

    public bool IsAbsent => string.IsNullOrWhiteSpace(CertificatePath);
}
