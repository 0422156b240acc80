namespace Missions.Workflow.Orders;

/// <summary>The English file of an order, made on request from the snapshot that was signed. The French file prevails.</summary>
public sealed class OrderTranslation
{
    private OrderTranslation()
    {
    }

    /// <summary>When it was first asked for.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>When its sealed file was recorded; <see langword="null"/> while it waits.</summary>
    public DateTimeOffset? SealedAt { get; private set; }

    /// <summary>SHA-256 of the sealed file, 64 lower-case hexadecimal digits.</summary>
    public string? FileSha256 { get; private set; }

    /// <summary>When the file that says that the order is cancelled was recorded; <see langword="null"/> while there is none.</summary>
    public DateTimeOffset? StampedAt { get; private set; }

    /// <summary>SHA-256 of that file; the sealed file before it keeps its own.</summary>
    public string? StampedFileSha256 { get; private set; }

    internal static OrderTranslation Ask(DateTimeOffset at) => new() { AskedAt = at };

    internal void Seal(string fileSha256, DateTimeOffset at) => (FileSha256, SealedAt) = (fileSha256, at);

    internal void Stamp(string fileSha256, DateTimeOffset at) => (StampedFileSha256, StampedAt) = (fileSha256, at);
}
