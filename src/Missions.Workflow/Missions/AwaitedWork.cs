using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Missions;

/// <summary>Work that a mission awaits from outside it; whoever runs jobs makes the rows match.</summary>
/// <param name="Kind">What kind, one of the constants.</param>
/// <param name="Key">Unique within the mission: the same work is never asked twice.</param>
/// <param name="SubjectId">The step or order it is about.</param>
/// <param name="DueAt">Not before.</param>
/// <param name="Language">Which file of an order, where it is about one.</param>
public sealed record AwaitedWork(string Kind, string Key, Guid SubjectId, DateTimeOffset DueAt, Language Language = Language.French)
{
    /// <summary>The next reminder, deadline or escalation of a step.</summary>
    public const string StepDeadline = "step-deadline";

    /// <summary>A file of an order to render and seal.</summary>
    public const string SealOrder = "seal-order";

    /// <summary>A file of a cancelled order to mark as such.</summary>
    public const string StampOrder = "stamp-order";

    /// <summary>The kinds that put a seal on a file.</summary>
    public static IReadOnlyList<string> Seals { get; } = [SealOrder, StampOrder];

    /// <summary>A mission under an order to presume travelled.</summary>
    public const string PresumeTravel = "presume-travel";

    /// <summary>A mission under an order whose traveller is back: to be asked whether it went as planned.</summary>
    public const string AskAboutTravel = "ask-about-travel";

    /// <summary>A place « à préciser », to look up outside.</summary>
    public const string FindPlace = "find-place";
}

/// <content>What is awaited.</content>
public sealed partial class Mission
{
    /// <summary>Everything awaited as the mission stands. Work that is no more in this list is cancelled.</summary>
    public IReadOnlyList<AwaitedWork> Awaited()
    {
        var deadlines = _steps
            .Where(step => step is { State: StepState.Active, NextAlertAt: not null })
            .Select(step => new AwaitedWork(
                AwaitedWork.StepDeadline, $"{AwaitedWork.StepDeadline}:{step.Id}:{step.ActiveSince!.Value.UtcTicks}:{step.Escalation}", step.Id, step.NextAlertAt!.Value));
        var places = (IsEditable || Status == MissionStatus.Submitted ? OpenPlaces.OpenIn(Content) : [])
            .Where(place => OpenPlaces.QuestionOf(place).CanBeAsked)
            .Select(place => new AwaitedWork(AwaitedWork.FindPlace, OpenPlaces.KeyOf(place), Id, UpdatedAt + OpenPlaces.Settles));
        IReadOnlyList<AwaitedWork> always = [.. deadlines, .. FilesToMake(), .. places];
        return IsUnderOrder && StandingContent.ReturnsOn is { } back ? [.. always, QuestionAfter(back), PresumptionAfter(back)] : always;
    }

    // Early the next morning in France; in Polynesia the day of the return is not over, and a mission may be confirmed on that day.
    private AwaitedWork QuestionAfter(DateOnly back) => new(
        AwaitedWork.AskAboutTravel, $"{AwaitedWork.AskAboutTravel}:{back:O}", Id,
        new(back.AddDays(1), new TimeOnly(6, 0), TimeSpan.Zero));

    // At noon in UTC the day before is over in every zone where a laboratory of ours is.
    private AwaitedWork PresumptionAfter(DateOnly back) => new(
        AwaitedWork.PresumeTravel, $"{AwaitedWork.PresumeTravel}:{back:O}", Id,
        new(back.AddDays(PresumedAfterDays + 1), new TimeOnly(12, 0), TimeSpan.Zero));
}
