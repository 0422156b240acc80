using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;

namespace Missions.Workflow.Organisation;

/// <summary>What of a mission decides who may act on it.</summary>
/// <param name="TravellerId">Who travels.</param>
/// <param name="EnteredById">Who entered the request; the traveller, or a manager on their behalf.</param>
/// <param name="UnitId">The unit of the mission.</param>
/// <param name="EmployerId">The employer of the traveller.</param>
public readonly record struct MissionScope(Guid TravellerId, Guid EnteredById, Guid UnitId, Guid EmployerId)
{
    /// <summary>The class of the destination, transit included: a signing delegation may be for some of them.</summary>
    public DestinationClass Destination { get; init; }

    /// <summary>The estimated cost in cents, 0 without costs; <see langword="null"/> when unknown, which a limited delegation does not cover.</summary>
    public long? CostCents { get; init; }

    /// <summary>The same people and unit, for a content.</summary>
    public MissionScope With(MissionContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return this with { Destination = Territory.Of(content), CostCents = content.WithCosts ? content.EstimatedCostCents : 0 };
    }
}
