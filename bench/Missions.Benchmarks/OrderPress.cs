using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Missions.Web.Documents.Orders;
using Missions.Web.Documents.Pdf;
using Missions.Web.Documents.Sealing;

namespace Missions.Benchmarks;

/// <summary>Renders and seals orders as the job does, with a key of 2048 bits; the file must be what the goals speak of.</summary>
internal sealed class OrderPress : IDisposable
{
    private readonly RSA _key = RSA.Create(2048);
    private readonly X509Certificate2 _certificate;
    private readonly LocalOrderSealer _sealer;

    internal OrderPress()
    {
        var now = TimeProvider.System.GetUtcNow();
        _certificate = new CertificateRequest("CN=Banc d’essai", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddYears(1));
        var seal = new SealCertificate(_certificate, []);
        _sealer = new(() => seal, authority: null, TimeProvider.System);
    }

    internal byte[] Make(int number)
    {
        var order = OnePageOrder.Number(number);
        var facts = new SealFacts { Reason = $"Ordre de mission {order.Number}", Location = order.Snapshot.Laboratory.City, SealedAt = order.SignedAt };
        return _sealer.SealAsync(OrderPdf.Render(order), facts, CancellationToken.None).GetAwaiter().GetResult() is SealResult.Done done
            ? done.File
            : throw new InvalidOperationException("The order was not sealed: the figures would mean nothing.");
    }

    /// <summary>The least that a sealed file costs: one signature over it, and writing it down.</summary>
    internal void SignAndWrite(byte[] file, string path)
    {
        _key.SignData(file, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        File.WriteAllBytes(path, file);
    }

    internal static int Pages(byte[] file) => new WrittenPdf(file).Pages.Count;

    public void Dispose()
    {
        _certificate.Dispose();
        _key.Dispose();
    }
}
