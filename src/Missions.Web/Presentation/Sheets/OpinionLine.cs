using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Presentation.Sheets;

/// <summary>The security opinion that a request has.</summary>
/// <param name="Opinion">What was given.</param>
/// <param name="Reserve">Its conditions, or a word with it; may be empty.</param>
/// <param name="Document">Where the document that bears it is; null without one.</param>
public sealed record OpinionLine(OutsideOpinion Opinion, string Reserve, string? Document)
{
    /// <returns>Null while none was given, or when it is to be had anew.</returns>
    public static OpinionLine? Of(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        if (mission.IsEditable || mission.LiveSteps().LastOrDefault(step => step.Kind == StepKind.SecurityOpinion) is not { State: StepState.Decided } step) return null;
        return mission.Decisions.FirstOrDefault(decision => decision.StepId == step.Id) is { Opinion: { } opinion } decision
            ? new(opinion, decision.Comment, AddressOf(mission, decision))
            : null;
    }

    /// <summary>Where the document is that bears what was recorded by a decision; null without one.</summary>
    public static string? AddressOf(Mission mission, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(mission);
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Opinion?.DocumentSha256 is null ? null : Links.OpinionDocument(mission.Id, decision.StepId);
    }
}
