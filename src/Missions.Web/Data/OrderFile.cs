namespace Missions.Web.Data;

/// <summary>The sealed PDF of an order, in the database so that every replica serves the same bytes.</summary>
public sealed class OrderFile
{
    public Guid OrderId { get; init; }

    public required byte[] Content { get; init; }
}
