namespace Missions.Web.Documents.Sealing;

/// <summary>Seals an order; a remote sealing server may stand behind it as well as a certificate of ours.</summary>
public interface IOrderSealer
{
    Task<byte[]> SealAsync(ReadOnlyMemory<byte> pdf, SealFacts facts, CancellationToken cancellationToken);
}
