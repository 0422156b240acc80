using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Infrastructure.Product;
using Missions.Web.Mail.Calendars;
using Missions.Web.Presentation;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Mail.Notices;

/// <summary>
/// What goes with the mails of the traveller: the order once it is sealed, and the mission for their calendar, which each version and a
/// cancellation replace. Of a mission at risk, nothing.
/// </summary>
public sealed class Enclosures(MissionsDbContext db, PublicAddress address, IStringLocalizer<Shared> text, TimeProvider clock)
{
    public async Task<IReadOnlyList<MailAttachment>> OfAsync(Guid missionId, MissionNews news, Guid recipientId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(news);
        if (news.IsConfidential || news.Topic is not (NoticeTopic.OrderReady or NoticeTopic.Cancelled)) return [];
        var mission = await db.FindMissionAsync(missionId, cancellation);
        if (mission?.TravellerId != recipientId || !mission.Orders.Any(order => order.SealedAt is not null)) return [];
        // A later version than any that was sent, were it signed and never sealed.
        if (news.Topic == NoticeTopic.Cancelled) return [.. Event(mission, mission.Orders.Max(order => order.Version), news)];
        return mission.Orders.MaxBy(order => order.Version) is { SealedAt: not null } order
            ? [new(OrderFileName.Of(order), "application/pdf", await db.FileOfAsync(order, Language.French, cancellation)), .. Event(mission, order.Version - 1, news)]
            : [];
    }

    private IEnumerable<MailAttachment> Event(Mission mission, int sequence, MissionNews news)
    {
        if (mission.StandingContent is not { DepartsOn: { } from, ReturnsOn: { } until } content) return [];
        var place = content.Destination is { } destination ? Words.Label(destination) : "";
        var calendar = new MissionCalendar
        {
            Uid = $"{mission.Id}@{address.Host}",
            Sequence = sequence,
            StampedAt = clock.GetUtcNow(),
            From = from,
            Until = until,
            FromAt = content.DepartsAt,
            UntilAt = content.ReturnsAt,
            Zone = TimeZoneInfo.FindSystemTimeZoneById(content.TimeZone),
            Summary = text["Mission {0} : {1}", news.Reference, place],
            Location = place,
            Description = content.Purpose ?? "",
            Url = news.Url,
            IsCancelled = news.Topic == NoticeTopic.Cancelled,
        };
        return [new($"mission-{news.Reference}.ics", $"text/calendar; charset=utf-8; method={calendar.Method}", calendar.ToBytes())];
    }
}
