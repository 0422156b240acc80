using System.Globalization;
using Missions.Web.Features.Missions;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Missions;

/// <summary>What the correction form of a mission posts when nothing is changed.</summary>
internal static class Corrections
{
    public static IEnumerable<(string Name, string Value)> Of(Mission mission)
    {
        var content = mission.Content;
        return
        [
            ("Seen", CorrectRequest.MarkOf(content)),
            ("LeavesFrom", content.LeavesFrom.ToString()),
            ("Destination.Text", content.Destination!.Name),
            ("Purpose", content.Purpose),
            ("PurposeKind", content.PurposeKind.ToString()!),
            ("DepartsOn", content.DepartsOn!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("DepartsAt", "08:00"),
            ("ReturnsOn", content.ReturnsOn!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("Mode", content.Mode.ToString()),
            ("Train", content.Train.ToString()),
            ("Occupants", "1"),
            ("ProjectId", content.ProjectId.ToString()!),
            ("WithCosts", "true"),
            ("LateReason", content.LateReason),
        ];
    }
}
