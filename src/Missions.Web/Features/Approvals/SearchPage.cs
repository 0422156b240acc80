using Missions.Workflow.Missions;

namespace Missions.Web.Features.Approvals;

/// <summary>One page of the missions found.</summary>
public sealed record SearchPage(string Words, IReadOnlyList<FoundMission> Rows, int Count, int Page, int Pages);

public sealed class FoundMission
{
    /// <summary>The mission; its collections are not loaded.</summary>
    public required Mission Mission { get; init; }

    public required string Traveller { get; init; }

    public required string? OrderNumber { get; init; }

    /// <summary>The name of the step awaited; null when none is.</summary>
    public required string? Awaits { get; init; }
}
