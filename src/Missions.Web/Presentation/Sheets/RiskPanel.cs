using Missions.Workflow.Risk;

namespace Missions.Web.Presentation.Sheets;

/// <summary>What the risk list says of the places of a mission, and the opinion that was given of it.</summary>
/// <param name="Findings">What the list says today.</param>
/// <param name="Opinion">The opinion; null while there is none.</param>
/// <param name="BeforeSignature">Whether an opinion that is missing is still to be had.</param>
public sealed record RiskPanel(IReadOnlyList<RiskFinding> Findings, OpinionLine? Opinion, bool BeforeSignature)
{
    public const string View = "~/Presentation/Views/_Risk.cshtml";

    public static RiskPanel OfRequest(IReadOnlyList<RiskFinding> findings) => new(findings, null, BeforeSignature: true);

    /// <summary>Those worth a word: an opinion is asked for, or the level is not green.</summary>
    public IReadOnlyList<RiskFinding> Told { get; } = [.. Findings.Where(finding => finding.NeedsOpinion || finding.Level > RiskLevel.Green)];

    public bool IsAwaited => Opinion is null && BeforeSignature && Told.Any(finding => finding.NeedsOpinion);

    public bool HasConditions => Opinion is { Opinion.Sense: not Workflow.Routing.OpinionSense.Favourable };
}
