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
    public static IReadOnlyList<MailPayload> Of(Mission mission, MissionEvent happened, Authority authority, IReadOnlyCollection<MailPayload> before)
    {
        ArgumentNullException.ThrowIfNull(mission);
        ArgumentNullException.ThrowIfNull(happened);
        ArgumentNullException.ThrowIfNull(authority);
        var rule = NoticeRule.Of(happened.Kind) ?? new(Owners: NoticeTopic.Changed);
        IEnumerable<MailPayload> told =
        [
            .. Awaited(mission).Where(step => step.ActiveSince == happened.At).SelectMany(step => Asked(step, topic: null)).Where(IsNew),
            .. rule.Step is null ? [] : Awaited(mission).Where(step => step.Name == StepNamedIn(happened)).SelectMany(step => Asked(step, rule.Step)),
            .. rule.Owners is { } news && (rule.While ?? mission.Status) == mission.Status ? new[] { mission.TravellerId, mission.EnteredById }.Select(owner => new MailPayload(owner, news)) : [],
        ];
        return [.. told.Where(mail => mail.PersonId != happened.ActorId).DistinctBy(mail => mail.PersonId).Select(mail => mail with { Of = new(happened.Sequence) })];

        IEnumerable<MailPayload> Asked(RouteStep step, NoticeTopic? topic) =>
            from candidate in authority.Candidates(step, mission.Scope)
            let actor = candidate.Actor
            select new MailPayload(actor.PersonId, topic ?? NoticeRule.Asking(step.Kind, candidate.RecordsOutside))
            {
                StepId = step.Id,
                AskedSince = topic is null ? step.ActiveSince : null,
                PrincipalId = actor.ForAnother ? actor.PrincipalId : null,
            };

        bool IsNew(MailPayload mail) => !before.Any(sent => (sent.PersonId, sent.StepId, sent.AskedSince) == (mail.PersonId, mail.StepId, mail.AskedSince));
    }

    /// <summary>Both are told, whoever did it: it says who acts in whose name.</summary>
    public static IReadOnlyList<MailPayload> Of(OrganisationEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (NoticeRule.Of(happened.Kind) is not { } topic) return [];
        using var data = JsonDocument.Parse(happened.Data);
        Guid[] both = [happened.SubjectId, data.RootElement.GetProperty("substituteId").GetGuid()];
        return [.. both.Distinct().Select(person => new MailPayload(person, topic) { Of = new(OrganisationEventId: happened.Id) })];
    }

    private static IEnumerable<RouteStep> Awaited(Mission mission) => mission.Steps.Where(step => step.State == StepState.Active);

    private static string? StepNamedIn(MissionEvent happened)
    {
        using var data = JsonDocument.Parse(happened.Data);
        return data.RootElement.TryGetProperty("step", out var name) ? name.GetString() : null;
    }
}
