using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Risk;
using Missions.Web.Infrastructure.Product;
using Missions.Web.Presentation;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Mail.Notices;

/// <summary>Reads what one person is told of an event.</summary>
public sealed class NewsReader(MissionsDbContext db, RiskRegister risks, LabCalendar calendar, NewsLinks links, PublicAddress address, PeopleNames people, Words words, TimeProvider clock)
{
    public async Task<MissionNews> OfMissionAsync(Guid missionId, MailPayload mail, Person recipient, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(mail);
        ArgumentNullException.ThrowIfNull(recipient);
        var mission = await db.FindMissionAsync(missionId, cancellation) ?? throw new MissionGoneException(missionId);
        var happened = mail.Occasion is null ? await db.MissionEvents.AsNoTracking().SingleAsync(e => e.MissionId == missionId && e.Sequence == mail.Of.Sequence, cancellation) : null;
        var asked = mission.Steps.FirstOrDefault(step => step.Id == mail.StepId);
        var (actor, stoodIn) = Who(mission, mail, happened, asked);
        var names = await people.OfAsync(new[] { mission.TravellerId, actor, stoodIn }.OfType<Guid>(), cancellation);
        var isGuest = !await db.Users.AnyAsync(account => account.Id == recipient.Id, cancellation);
        var (url, until) = isGuest ? (await links.OfGuestAsync(recipient, mission, cancellation), null) : links.Of(mail, mission, asked, recipient);
        var order = mission.Orders.MaxBy(order => order.Version);
        return new()
        {
            About = mail.About(),
            Reference = mission.Reference ?? "",
            Recipient = recipient.FullName,
            Url = url,
            UrlUntil = until,
            IsGuest = isGuest,
            IsConfidential = mail.Topic == NoticeTopic.Stuck || (await risks.ListAsync(db, calendar.DayOf(clock.GetUtcNow()), cancellation)).IsConfidential(mission),
            Traveller = mission.TravellerId == recipient.Id ? null : names.GetValueOrDefault(mission.TravellerId),
            Destination = mission.Content.Destination,
            DepartsOn = mission.Content.DepartsOn,
            ReturnsOn = mission.Content.ReturnsOn,
            Actor = IsSigned(mail.Topic) && order?.Outside is { } outside ? outside.Name : actor is { } who ? names.GetValueOrDefault(who) : null,
            Principal = stoodIn is { } principal && (asked is not null || principal != actor) ? names.GetValueOrDefault(principal) : null,
            OfSignature = IsSigned(mail.Topic) || asked?.Kind == StepKind.Signature,
            Step = asked?.Name ?? EventData.Text(happened, "step"),
            DueAt = asked?.DueAt,
            Next = asked is null ? EventData.Text(happened, "awaits") : null,
            LeavesFrance = Territory.Reaches(mission.Content, DestinationClass.Abroad),
            Document = order?.WhatItIs() ?? DocumentFacts.Order,
            OrderNumber = order is not null && (IsSigned(mail.Topic) || mail.Topic is NoticeTopic.Cancelled or NoticeTopic.Amended) ? words.NumberOf(order) : null,
            ChangeReason = mail.Changes is null || mail.Topic == NoticeTopic.Amended ? null : await ChangeReasonAsync(missionId, mail.Of.Sequence, cancellation),
            Managed = mail.Manages
                ? new(mission.OutsideNumber?.Number, order?.WhatItIs().ExpectsNumber == true, mission is { PayerId: not null, Content.WithCosts: true })
                : null,
            Comment = asked is null ? EventData.Text(happened, "comment") ?? EventData.Text(happened, "reason") : null,
        };
    }

    private static bool IsSigned(NoticeTopic topic) => topic is NoticeTopic.OrderReady or NoticeTopic.ToEnter or NoticeTopic.ToUpdate;

    /// <summary>Who did what is told and for whom, or for whom the recipient would decide.</summary>
    private static (Guid? Actor, Guid? For) Who(Mission mission, MailPayload mail, MissionEvent? happened, RouteStep? asked) => (IsSigned(mail.Topic), asked) switch
    {
        (true, _) when mission.Orders.MaxBy(order => order.Version) is { } order => order.Outside is null ? (order.SignedById, order.SignedForId) : (null, null),
        (_, null) => (happened?.ActorId, happened?.PrincipalId),
        _ => (happened?.ActorId, mail.PrincipalId),
    };

    private async Task<string?> ChangeReasonAsync(Guid missionId, int sequence, CancellationToken cancellation) => EventData.Text(
        await db.MissionEvents.AsNoTracking()
            .Where(e => e.MissionId == missionId && e.Kind == MissionEventKind.Amended && e.Sequence <= sequence)
            .OrderByDescending(e => e.Sequence).FirstOrDefaultAsync(cancellation),
        "reason");

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

    public async Task<SealNews> OfSealAsync(MailPayload mail, Person recipient, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(mail);
        ArgumentNullException.ThrowIfNull(recipient);
        var happened = await db.OrganisationEvents.AsNoTracking().SingleAsync(e => e.Id == mail.Of.OrganisationEventId, cancellation);
        using var data = JsonDocument.Parse(happened.Data);
        var seal = data.RootElement;
        return new(
            mail.Topic, recipient.FullName, address.To(Links.AdminJobs),
            seal.GetProperty("name").GetString()!, seal.GetProperty("until").GetDateTimeOffset(), seal.GetProperty("days").GetInt32());
    }

    private async Task<string?> UrlAsync(Person recipient, string path, CancellationToken cancellation) =>
        await db.Users.AnyAsync(account => account.Id == recipient.Id, cancellation) ? address.To(path) : null;
}
