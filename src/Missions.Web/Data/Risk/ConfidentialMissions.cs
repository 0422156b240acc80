using Missions.Workflow.Missions;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;

namespace Missions.Web.Data.Risk;

public static class ConfidentialMissions
{
    /// <summary>
    /// Whether nothing but the number may be shown to whoever is not signed in: the list in force, or the route as it was frozen, takes the
    /// mission for one at risk; or a place cannot be told yet.
    /// </summary>
    public static async Task<bool> IsConfidentialAsync(this RiskRegister risks, MissionsDbContext db, Mission mission, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(risks);
        ArgumentNullException.ThrowIfNull(mission);
        var content = mission.Content;
        var findings = await risks.FindAsync(db, content, today, cancellation);
        return findings.Any(finding => finding.NeedsOpinion || finding.Level >= RiskLevel.Orange)
            || mission.Risk is { NeedsOpinion: true }
            || mission.Steps.Any(step => step is { Kind: StepKind.SecurityOpinion, State: not StepState.Skipped })
            || content.Stages.Select(stage => stage.Place).Append(content.Destination).Any(place => place is { CountryCode: "" });
    }
}
