using Missions.Workflow.Orders;

namespace Missions.Web.Presentation.Sheets;

/// <summary>A change of what was signed, on its way: what it takes the place of, why, and what it says differently.</summary>
/// <param name="Standing">The version in force.</param>
/// <param name="Reason">Why, as whoever started it wrote.</param>
/// <param name="By">Who started it.</param>
/// <param name="At">When.</param>
/// <param name="Changes">Field by field, the value in force and the one asked for.</param>
public sealed record Amendment(MissionOrder Standing, string Reason, string By, DateTimeOffset At, IReadOnlyList<FieldChange> Changes)
{
    public const string View = "~/Presentation/Views/_Amendment.cshtml";
}
