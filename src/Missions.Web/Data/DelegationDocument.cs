namespace Missions.Web.Data;

/// <summary>The decision that delegates signing; kept as it was received.</summary>
public sealed class DelegationDocument
{
    public Guid DelegationId { get; init; }

    public required string FileName { get; init; }

    public required string ContentType { get; init; }

    public required byte[] Content { get; init; }
}
