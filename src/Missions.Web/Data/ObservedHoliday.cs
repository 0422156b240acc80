using Missions.Workflow.Calendars;

namespace Missions.Web.Data;

/// <summary>A local holiday that the laboratory observes; without a row it does not.</summary>
public sealed class ObservedHoliday
{
    public LocalHoliday Holiday { get; init; }
}
