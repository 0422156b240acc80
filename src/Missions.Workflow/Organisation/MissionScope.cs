namespace Missions.Workflow.Organisation;

/// <summary>What of a mission decides who may act on it.</summary>
/// <param name="TravellerId">Who travels.</param>
/// <param name="EnteredById">Who entered the request; the traveller, or a manager on their behalf.</param>
/// <param name="UnitId">The unit of the mission.</param>
/// <param name="EmployerId">The employer of the traveller.</param>
public readonly record struct MissionScope(Guid TravellerId, Guid EnteredById, Guid UnitId, Guid EmployerId);
