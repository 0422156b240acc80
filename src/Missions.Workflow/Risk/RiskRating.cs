namespace Missions.Workflow.Risk;

/// <summary>What the risk list says of a mission as a whole: its finding that weighs most, as it is frozen at each decision.</summary>
/// <param name="Level">The level there; <see langword="null"/> when none is known.</param>
/// <param name="Reason">Why an opinion is needed.</param>
/// <param name="Place">The name of the place that decided.</param>
/// <param name="Stage">The stage it is, from 1; <see langword="null"/> for the place of the mission or of departure.</param>
/// <param name="ZoneName">The zone that decided; empty when it was the country.</param>
public sealed record RiskRating(RiskLevel? Level, OpinionReason Reason, string Place, int? Stage, string ZoneName)
{
    /// <summary>Whether a security opinion (avis sûreté) is to be had before the order is signed.</summary>
    public bool NeedsOpinion => Reason != OpinionReason.None;

    /// <summary>The rating of what was found; <see langword="null"/> when nothing was.</summary>
    public static RiskRating? Of(IEnumerable<RiskFinding> findings) => RiskList.Worst(findings) is { } worst
        ? new(worst.Level, worst.Reason, worst.Place.Name, worst.Stage, worst.ZoneName)
        : null;

    /// <summary>Whether an opinion given under another rating does not cover this one: none was needed then, or the level was lower.</summary>
    public bool IsWorseThan(RiskRating? other) =>
        NeedsOpinion && (other is not { NeedsOpinion: true } || Level > (other.Level ?? RiskLevel.Green));
}
