using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Risk;
using Missions.Web.Infrastructure.Product;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;

namespace Missions.Web.Mail.Notices;

/// <summary>Reads what one person is told of an event.</summary>
public sealed class NewsReader(MissionsDbContext db, RiskRegister risks, LabCalendar calendar, PublicAddress address, PeopleNames people, GuestLinks guests, TimeProvider clock)
{
    public async Task<MissionNews> OfMissionAsync(Guid missionId, MailPayload mail, Person recipient, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(mail);
        ArgumentNullException.ThrowIfNull(recipient);
        var mission = await db.FindMissionAsync(missionId, cancellation) ?? throw new MissionGoneException(missionId);
        var happened = mail.Occasion is null ? await db.MissionEvents.AsNoTracking().SingleAsync(e => e.MissionId == missionId && e.Sequence == mail.Of.Sequence, cancellation) : null;
        var asked = mission.Steps.FirstOrDefault(step => step.Id == mail.StepId);
        var stoodIn = asked is null ? happened?.PrincipalId : mail.PrincipalId;
        var names = await people.OfAsync(new[] { mission.TravellerId, happened?.ActorId, stoodIn }.OfType<Guid>(), cancellation);
        var isGuest = !await db.Users.AnyAsync(account => account.Id == recipient.Id, cancellation);
        return new()
        {
            Topic = mail.Topic,
            Reference = mission.Reference ?? "",
            Recipient = recipient.FullName,
            Url = isGuest ? await GuestUrlAsync(recipient, mission, cancellation) : address.To(LinkOf(mail.Topic, mission.Id)),
            IsGuest = isGuest,
            IsConfidential = mail.Topic == NoticeTopic.Stuck || await IsConfidentialAsync(mission, cancellation),
            Traveller = mission.TravellerId == recipient.Id ? null : names.GetValueOrDefault(mission.TravellerId),
            Destination = mission.Content.Destination,
            DepartsOn = mission.Content.DepartsOn,
            ReturnsOn = mission.Content.ReturnsOn,
            Actor = happened?.ActorId is { } actor ? names.GetValueOrDefault(actor) : null,
            Principal = stoodIn is { } principal && (asked is not null || principal != happened?.ActorId) ? names.GetValueOrDefault(principal) : null,
            Step = asked?.Name ?? EventData.Text(happened, "step"),
            DueAt = asked?.DueAt,
            Next = asked is null ? EventData.Text(happened, "awaits") : null,
            LeavesFrance = mail.Topic == NoticeTopic.OrderReady && mission.TravellerId == recipient.Id && Territory.Reaches(mission.Content, DestinationClass.Abroad),
            OrderNumber = EventData.Text(happened, "number"),
            Comment = asked is null ? EventData.Text(happened, "comment") ?? EventData.Text(happened, "reason") : null,
        };
    }

    public async Task<RightNews> OfRightAsync(MailPayload mail, Person recipient, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var happened = await db.OrganisationEvents.AsNoTracking().SingleAsync(e => e.Id == mail.Of.OrganisationEventId, cancellation);
        using var data = JsonDocument.Parse(happened.Data);
        var url = await UrlAsync(recipient, Links.Absences, cancellation);
        if (data.RootElement.TryGetProperty("delegationId", out var delegationId))
        {
            var id = delegationId.GetGuid();
            var granted = await db.SigningDelegations.AsNoTracking().SingleAsync(candidate => candidate.Id == id, cancellation);
            var signs = await people.OfAsync([granted.PrincipalId, granted.DelegateId], cancellation);
            return new(mail.Topic, recipient.FullName, url, signs[granted.DelegateId], signs[granted.PrincipalId], granted.From, granted.Until) { Reference = granted.Reference };
        }

        var substitutionId = data.RootElement.GetProperty("substitutionId").GetGuid();
        var away = await db.Substitutions.AsNoTracking().SingleAsync(substitution => substitution.Id == substitutionId, cancellation);
        var names = await people.OfAsync([away.PrincipalId, away.SubstituteId], cancellation);
        return new(mail.Topic, recipient.FullName, url, names[away.SubstituteId], names[away.PrincipalId], away.From, away.Until) { Scope = away.Scope };
    }

    /// <summary>Whether the list in force, or the route as it was frozen, takes the mission for one at risk; or a place cannot be told yet.</summary>
    private async Task<bool> IsConfidentialAsync(Mission mission, CancellationToken cancellation)
    {
        var content = mission.Content;
        var findings = await risks.FindAsync(db, content, calendar.DayOf(clock.GetUtcNow()), cancellation);
        return findings.Any(finding => finding.NeedsOpinion || finding.Level >= RiskLevel.Orange)
            || mission.Risk is { NeedsOpinion: true }
            || mission.Steps.Any(step => step is { Kind: StepKind.SecurityOpinion, State: not StepState.Skipped })
            || content.Stages.Select(stage => stage.Place).Append(content.Destination).Any(place => place is { CountryCode: "" });
    }

    private async Task<string?> UrlAsync(Person recipient, string path, CancellationToken cancellation) =>
        await db.Users.AnyAsync(account => account.Id == recipient.Id, cancellation) ? address.To(path) : null;

    /// <summary>The link of the guest who travels, while one lets in.</summary>
    private async Task<string?> GuestUrlAsync(Person recipient, Mission mission, CancellationToken cancellation)
    {
        var link = await db.GuestLinks.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.MissionId == mission.Id && candidate.RevokedAt == null, cancellation);
        return link?.PersonId == recipient.Id && await guests.StateAsync(db, link, mission, clock.GetUtcNow(), cancellation) == GuestLinkState.Open
            ? address.To(Links.FollowMission(guests.KeyOf(link)))
            : null;
    }

    private static string LinkOf(NoticeTopic topic, Guid missionId) => topic switch
    {
        NoticeTopic.SignatureAsked => Links.Sign(missionId),
        NoticeTopic.Stuck => Links.AdminStuck,
        NoticeTopic.TravelAsked => Links.ConfirmTravel(missionId),
        _ when NoticeWords.IsAsked(topic) => Links.Approval(missionId),
        _ => Links.Mission(missionId),
    };
}
