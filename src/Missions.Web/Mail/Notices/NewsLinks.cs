using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Infrastructure.Product;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Mail.Notices;

/// <summary>The page that a mail leads its recipient to.</summary>
public sealed class NewsLinks(MissionsDbContext db, PublicAddress address, GuestLinks guests, MailLinks mails, TimeProvider clock)
{
    /// <summary>Where someone with an account goes, and until when it acts without signing in; they sign in there when that is null.</summary>
    public (string Url, DateTimeOffset? Until) Of(MailPayload mail, Mission mission, RouteStep? asked, Person recipient)
    {
        ArgumentNullException.ThrowIfNull(mail);
        ArgumentNullException.ThrowIfNull(mission);
        ArgumentNullException.ThrowIfNull(recipient);
        if (asked is { RecordsOutside: false, Kind: not StepKind.Signature } && NoticeWords.IsAsked(mail.Topic))
            return Acting(MailLinkKind.Step, mission, recipient, new(asked.Id, asked.Round));
        return mail.Topic == NoticeTopic.TravelAsked && recipient.Id == mission.TravellerId
            ? Acting(MailLinkKind.Travel, mission, recipient, new(Guid.Empty, 0))
            : (address.To(PathOf(mail, mission)), null);
    }

    /// <summary>The link of the guest who travels, while one lets in; else null.</summary>
    public async Task<string?> OfGuestAsync(Person recipient, Mission mission, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        ArgumentNullException.ThrowIfNull(mission);
        var link = await db.GuestLinks.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.MissionId == mission.Id && candidate.RevokedAt == null, cancellation);
        return link?.PersonId == recipient.Id && await guests.StateAsync(db, link, mission, clock.GetUtcNow(), cancellation) == GuestLinkState.Open
            ? address.To(Links.FollowMission(guests.KeyOf(link)))
            : null;
    }

    private (string Url, DateTimeOffset? Until) Acting(MailLinkKind kind, Mission mission, Person recipient, StepFence fence)
    {
        var until = mails.EndOf(clock.GetUtcNow());
        var key = mails.KeyOf(kind, new() { PersonId = recipient.Id, MissionId = mission.Id, Fence = fence, Until = until });
        return (address.To(kind == MailLinkKind.Step ? Links.ConfirmStep(key) : Links.ConfirmReturn(key)), until);
    }

    private static string PathOf(MailPayload mail, Mission mission) => mail.Topic switch
    {
        NoticeTopic.SignatureAsked => Links.Sign(mission.Id),
        NoticeTopic.Stuck => Links.AdminStuck,
        NoticeTopic.TravelAsked => Links.ConfirmTravel(mission.Id),
        NoticeTopic.ToEnter or NoticeTopic.ToUpdate => Links.CopySheet(mission.Id),
        NoticeTopic.Cancelled when mail.Manages && mission.OutsideNumber is not null => Links.CopySheet(mission.Id),
        _ when NoticeWords.IsAsked(mail.Topic) => Links.Approval(mission.Id),
        _ => Links.Mission(mission.Id),
    };
}
