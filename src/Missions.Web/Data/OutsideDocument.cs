namespace Missions.Web.Data;

/// <summary>The document that bears a signature given outside the application; kept as it was received.</summary>
public sealed class OutsideDocument
{
    public Guid OrderId { get; init; }

    public required byte[] Content { get; init; }
}
