using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Security;

/// <summary>Who reads the copy sheet of a mission: those who manage it, who type it elsewhere, and its administrators, who arrange the sheet.</summary>
public static class CopyRight
{
    public static bool Has(Guid personId, Mission mission, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(mission);
        ArgumentNullException.ThrowIfNull(authority);
        return mission.IsManagedBy(personId, authority) || authority.Holds(personId, Role.Administrator, mission.UnitId, mission.EmployerId ?? Guid.Empty);
    }
}
