using Missions.Geo.Places;

namespace Missions.Workflow.Risk;

/// <summary>Why an opinion is needed at a place.</summary>
public enum OpinionReason
{
    /// <summary>None is needed.</summary>
    None,

    /// <summary>The list asks for it whatever the colour.</summary>
    Listed,

    /// <summary>The place, or a zone of its country, is orange or red.</summary>
    Level,

    /// <summary>No level is known outside France: the security officer says.</summary>
    Unknown,
}

/// <summary>What the list says of one place of a mission.</summary>
/// <param name="Stage">The stage it is, from 1; <see langword="null"/> for the place of the mission or of departure.</param>
/// <param name="Place">The place.</param>
/// <param name="Level">The level there, the worst of the zones it lies in; <see langword="null"/> when none is known, or none applies.</param>
/// <param name="ZoneName">The zone that decided; empty when it was the country.</param>
/// <param name="Reason">Why an opinion is needed.</param>
/// <param name="IsChecked">Whether what decided was checked and is not past its date.</param>
public sealed record RiskFinding(int? Stage, Place Place, RiskLevel? Level, string ZoneName, OpinionReason Reason, bool IsChecked)
{
    /// <summary>Whether a security opinion (avis sûreté) is to be had before the order is signed.</summary>
    public bool NeedsOpinion => Reason != OpinionReason.None;
}
