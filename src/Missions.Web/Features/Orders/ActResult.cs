using Missions.Workflow.Orders;

namespace Missions.Web.Features.Orders;

/// <summary>What came of an act for one order.</summary>
public sealed record ActResult
{
    public required Guid MissionId { get; init; }

    public required string Reference { get; init; }

    public required string Traveller { get; init; }

    public required string Purpose { get; init; }

    public required string Code { get; init; }

    /// <summary>The order; null when none was signed.</summary>
    public Guid? OrderId { get; init; }

    public string? Number { get; init; }

    /// <summary>What was signed, an order or a request.</summary>
    public DocumentFacts? Document { get; init; }
}
