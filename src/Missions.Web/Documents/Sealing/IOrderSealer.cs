namespace Missions.Web.Documents.Sealing;

/// <summary>Seals an order; a remote sealing server may stand behind it as well as a certificate of ours.</summary>
public interface IOrderSealer
{
    /// <summary>Whether it asks a server outside, which may be slow.</summary>
    bool AsksOutside { get; }

    /// <exception cref="InvalidDataException">The file is not one that this application wrote.</exception>
    Task<SealResult> SealAsync(ReadOnlyMemory<byte> pdf, SealFacts facts, CancellationToken cancellationToken);
}
