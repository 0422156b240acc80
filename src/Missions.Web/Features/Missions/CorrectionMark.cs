using System.ComponentModel.DataAnnotations;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Missions;

/// <summary>What a form that corrects was shown: the step, the round and the content. Hidden fields of the page.</summary>
public sealed class CorrectionMark
{
    /// <summary>Null when what was travelled is corrected, which no step awaits.</summary>
    public Guid? StepId { get; set; }

    [Required, Range(1, 1000)]
    public int? Round { get; set; }

    [Required, RegularExpression("[0-9a-f]{64}")]
    public string? Seen { get; set; }

    public static CorrectionMark Of(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return new() { StepId = mission.ActiveSteps.FirstOrDefault(step => step.Kind == StepKind.Validation)?.Id, Round = mission.Round, Seen = CorrectRequest.MarkOf(mission.Content) };
    }

    public static CorrectionMark OfTravel(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return new() { Round = mission.Round, Seen = CorrectRequest.MarkOf(mission.Content) };
    }

    // A method: validation reads every property, and this one needs them valid.
    public StepFence ToFence() => new(StepId ?? Guid.Empty, Round!.Value);
}
