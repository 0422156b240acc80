using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Routing;

namespace Missions.Web.Mail.Notices;

/// <summary>What an event is told as, where the kind of the event alone does not say it.</summary>
internal static class Subjects
{
    /// <summary>Which document it is about, and which version it changes or replaces.</summary>
    public static NoticeAbout Of(Mission mission, MissionEvent happened)
    {
        var document = (Signed(mission, happened) ?? mission.Orders.MaxBy(order => order.Version))?.WhatItIs() ?? DocumentFacts.Order;
        return new(NoticeTopic.Changed, document.IsRequest(), Changed(mission, happened), document.Tool);
    }

    /// <returns>What the owners are told; null for nothing.</returns>
    public static NoticeTopic? ForOwners(NoticeTopic? topic, Mission mission, MissionEvent happened) => topic switch
    {
        NoticeTopic.Approved => NoticeRule.Given(StepOf(mission, happened)?.Kind),
        NoticeTopic.OpinionRecorded when StepOf(mission, happened)?.Kind is { } kind and not StepKind.SecurityOpinion => NoticeTopic.AgreementRecorded,
        NoticeTopic.OrderReady when IsOutdated(mission, happened) => null,
        _ => topic,
    };

    /// <returns>What the managers are told; null for nothing, as of a document that goes into no tool.</returns>
    public static NoticeTopic? ForManagers(NoticeTopic? topic, Mission mission, MissionEvent happened)
    {
        if (topic != NoticeTopic.ToEnter) return topic;
        if (IsOutdated(mission, happened) || Signed(mission, happened)?.WhatItIs() is not { } document || !(document.IsRequest() || document.ExpectsNumber)) return null;
        return mission.OutsideNumber is null ? NoticeTopic.ToEnter : NoticeTopic.ToUpdate;
    }

    private static int? Changed(Mission mission, MissionEvent happened) => happened.Kind switch
    {
        MissionEventKind.Sealed => Signed(mission, happened) is { Version: > 1 } order ? order.Version - 1 : null,
        MissionEventKind.Cancelled or MissionEventKind.Travelled or MissionEventKind.TravelCorrected or MissionEventKind.Closed => null,
        MissionEventKind.RiskChanged when !mission.IsAmending => null,
        _ => mission.Orders.Where(order => order.SignedAt < happened.At).Max(order => (int?)order.Version),
    };

    private static MissionOrder? Signed(Mission mission, MissionEvent happened) => happened.Kind == MissionEventKind.Sealed
        ? mission.Orders.SingleOrDefault(order => order.Version == EventData.Number(happened, "version"))
        : null;

    /// <summary>Sealed once a later version was signed: its own mail tells of it.</summary>
    private static bool IsOutdated(Mission mission, MissionEvent happened) => Signed(mission, happened)?.SupersededAt is not null;

    private static RouteStep? StepOf(Mission mission, MissionEvent happened) =>
        mission.Steps.Where(step => step.Round == happened.Round && step.Name == EventData.Text(happened, "step")).MaxBy(step => step.Position);
}
