using System.Security.Cryptography.X509Certificates;

namespace Missions.Testing.Documents;

/// <summary>What a reader of PDF trusts: a database of certificates with one authority in it or none, made by NSS's own program.</summary>
public sealed class NssDatabase
{
    private readonly string _directory;

    public NssDatabase(string directory)
    {
        _directory = Directory.CreateDirectory(directory).FullName;
        Said = Tool.Run("certutil", "-N", "-d", $"sql:{_directory}", "--empty-password");
    }

    /// <summary>What the program had to say, to be shown when a test fails.</summary>
    public string Said { get; private set; }

    public NssDatabase Trust(X509Certificate2 authority) => Add(authority, "CT,C,C");

    /// <summary>Holds a certificate without trusting it.</summary>
    public NssDatabase Know(X509Certificate2 certificate) => Add(certificate, ",,");

    public string PdfSig(string path) => Tool.Run("pdfsig", "-nssdir", $"sql:{_directory}", path);

    private NssDatabase Add(X509Certificate2 certificate, string trust)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        var file = Path.Combine(_directory, $"{certificate.Thumbprint}.pem");
        File.WriteAllText(file, certificate.ExportCertificatePem());
        Said += Tool.Run("certutil", "-A", "-d", $"sql:{_directory}", "-n", certificate.Thumbprint, "-t", trust, "-i", file);
        return this;
    }
}
