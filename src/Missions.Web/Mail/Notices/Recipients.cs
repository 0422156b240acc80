using System.Text.Json;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Mail.Notices;

/// <summary>Applies the table to one event of a mission, with the mission and the organisation as they stand: one mail a person at most.</summary>
public static class Recipients
{
    /// <param name="mission">The mission.</param>
    /// <param name="happened">One of its events.</param>
    /// <param name="authority">Who may act now.</param>
    /// <param name="before">The mails of the mission so far: nobody is asked twice for one turn, even by two events of one instant.</param>
    /// <param name="funders">Who set its funding, at any time.</param>
    public static IReadOnlyList<MailPayload> Of(
        Mission mission, MissionEvent happened, Authority authority, IReadOnlyCollection<MailPayload> before, IReadOnlyCollection<Guid> funders)
    {
        ArgumentNullException.ThrowIfNull(mission);
        ArgumentNullException.ThrowIfNull(happened);
        ArgumentNullException.ThrowIfNull(authority);
        var rule = NoticeRule.Of(happened.Kind, mission.Status, happened.ActorId is null) ?? new(Owners: NoticeTopic.Changed);
        var about = Subjects.Of(mission, happened);
        IEnumerable<MailPayload> told =
        [
            .. Awaited(mission).Where(step => step.ActiveSince == happened.At).SelectMany(step => Asked(step, topic: null)).Where(IsNew),
            .. rule.Step is null ? [] : FollowedUp(mission, happened).SelectMany(Holding).Select(mail => mail with { Topic = rule.Step.Value }),
            .. rule.Asker is { } answer ? mission.Questions.Where(question => question.Id == Identified(happened, "questionId")).Select(question => new MailPayload(question.AskedById, answer)) : [],
            .. rule.Holders is { } holders && IsFor(holders.Topic, mission, happened) ? HoldersOf(holders.Roles).Select(person => new MailPayload(person, holders.Topic)) : [],
            .. Subjects.ForManagers(rule.Managers, mission, happened) is { } topic ? Involved.Managers(mission, happened, authority, funders).Select(person => new MailPayload(person, topic) { Manages = true }) : [],
            .. rule.Deciders is { } ended ? Involved.Deciders(mission, happened).Select(person => new MailPayload(person, ended)) : [],
            .. rule.Deciders is { } dropped ? Involved.Interrupted(mission, happened).SelectMany(Holding).Select(mail => new MailPayload(mail.PersonId, dropped)) : [],
            .. Subjects.ForOwners(rule.Owners, mission, happened) is { } news ? new[] { mission.TravellerId, mission.EnteredById }.Select(owner => new MailPayload(owner, news)) : [],
        ];
        return [.. told.Where(mail => mail.PersonId != happened.ActorId || LeavesACalendar(mail)).DistinctBy(mail => mail.PersonId)
            .Select(mail => mail with { Of = new(happened.Sequence), OfRequest = about.OfRequest, Changes = about.Changes, Tool = about.Tool })];

        IEnumerable<MailPayload> Asked(RouteStep step, NoticeTopic? topic) =>
            from candidate in authority.Candidates(step, mission.Scope)
            let actor = candidate.Actor
            select new MailPayload(actor.PersonId, topic ?? NoticeRule.Asking(step.Kind, candidate.RecordsOutside))
            {
                StepId = step.Id,
                AskedSince = topic is null ? step.ActiveSince : null,
                PrincipalId = actor.ForAnother ? actor.PrincipalId : null,
            };

        // Who took it in charge, or else all whom it asks.
        IEnumerable<MailPayload> Holding(RouteStep step) => Asked(step, NoticeTopic.StepReminded).Where(mail => (step.ClaimedById ?? mail.PersonId) == mail.PersonId);

        IEnumerable<Guid> HoldersOf(IEnumerable<Role> roles) => roles.SelectMany(role => authority.HoldersOf(role)
            .Where(person => role == Role.Administrator || authority.Holds(person, role, mission.UnitId, mission.EmployerId ?? Guid.Empty)));

        // Also when they cancelled it themselves: their calendar has what the order's mail brought.
        bool LeavesACalendar(MailPayload mail) => mail.Topic == NoticeTopic.Cancelled && mail.PersonId == mission.TravellerId;

        bool IsNew(MailPayload mail) => !before.Any(sent => (sent.PersonId, sent.StepId, sent.AskedSince) == (mail.PersonId, mail.StepId, mail.AskedSince));
    }

    /// <summary>Of a right, both are told, whoever did it: it says who acts in whose name. Of the seal, administrators are.</summary>
    public static IReadOnlyList<MailPayload> Of(OrganisationEvent happened, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(happened);
        ArgumentNullException.ThrowIfNull(authority);
        if (NoticeRule.Of(happened.Kind) is not { } topic) return [];
        using var data = JsonDocument.Parse(happened.Data);
        var both = topic is NoticeTopic.SealEnding or NoticeTopic.SealEnded ? authority.HoldersOf(Role.Administrator) : [happened.SubjectId, HolderIn(data.RootElement)];
        return [.. both.Distinct().Select(person => new MailPayload(person, topic) { Of = new(OrganisationEventId: happened.Id) })];
    }

    private static Guid HolderIn(JsonElement data) =>
        (data.TryGetProperty("substituteId", out var substitute) ? substitute : data.GetProperty("delegateId")).GetGuid();

    private static IEnumerable<RouteStep> Awaited(Mission mission) => mission.Steps.Where(step => step.State == StepState.Active);

    private static IEnumerable<RouteStep> FollowedUp(Mission mission, MissionEvent happened) =>
        Awaited(mission).Where(step => step.Name == EventData.Text(happened, "step") && step.Escalation != Escalation.Stuck);

    /// <summary>An administrator is asked only at the end of the ladder.</summary>
    private static bool IsFor(NoticeTopic topic, Mission mission, MissionEvent happened) =>
        topic != NoticeTopic.Stuck || Awaited(mission).Any(step => step.Name == EventData.Text(happened, "step") && step.Escalation == Escalation.Stuck);

    private static Guid? Identified(MissionEvent happened, string property) => Guid.TryParse(EventData.Text(happened, property), out var id) ? id : null;
}
