using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Infrastructure.Product;
using Missions.Web.Mail.Letters;
using Missions.Workflow.Organisation;

namespace Missions.Web.Mail.Notices;

/// <summary>Writes the message of a mail that waits.</summary>
public sealed class Correspondence(
    MissionsDbContext db, NewsReader news, LetterWriter letters, Enclosures enclosures, PublicAddress address, IOptions<MailOptions> options, TimeProvider clock)
{
    /// <returns>The message; null when its recipient is not to be written to any more.</returns>
    public async Task<OutgoingMail?> WriteAsync(Job job, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(job);
        var mail = job.PayloadAs<MailPayload>();
        var recipient = await db.People.AsNoTracking().SingleOrDefaultAsync(person => person.Id == mail.PersonId && person.Active, cancellation);
        if (recipient is null or { Email: "" }) return null;

        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = LocalizationExtensions.CultureOf(recipient.Language);
        if (job.MissionId is not { } missionId)
            return Message(await OfOrganisationAsync(mail, recipient, cancellation), new(recipient.FullName, recipient.Email), IdOf(mail, reference: null), thread: null);

        var told = await news.OfMissionAsync(missionId, mail, recipient, cancellation);
        var attached = await enclosures.OfAsync(missionId, told, recipient.Id, cancellation);
        var letter = letters.Write(told with { HasFile = attached.Any(file => !file.IsCalendar), HasCalendar = attached.Any(file => file.IsCalendar) });
        return Message(letter, new(recipient.FullName, recipient.Email), IdOf(mail, told.Reference), new(told.Reference, address.Host)) with { Attachments = attached };
    }

    private async Task<Letter> OfOrganisationAsync(MailPayload mail, Person recipient, CancellationToken cancellation) => mail.Topic is NoticeTopic.SealEnding or NoticeTopic.SealEnded
        ? letters.Write(await news.OfSealAsync(mail, recipient, cancellation))
        : letters.Write(await news.OfRightAsync(mail, recipient, cancellation));

    /// <summary>By what happened and to whom it is told: the same however often it is written.</summary>
    public MessageId IdOf(MailPayload mail, string? reference)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var about = reference is null ? $"{mail.Of.OrganisationEventId:N}" : $"{reference}.{mail.Occasion ?? $"{mail.Of.Sequence}"}";
        return new($"{about}.{mail.PersonId:N}", address.Host);
    }

    private OutgoingMail Message(Letter letter, Mailbox to, MessageId id, MessageId? thread) => new()
    {
        From = new(letter.Signature, options.Value.From is { Length: > 0 } from ? from : $"missions@{address.Host}"),
        To = to,
        Subject = letter.Subject,
        Text = LetterText.Of(letter),
        Html = LetterHtml.Of(letter),
        Id = id,
        Thread = thread,
        Date = clock.GetUtcNow(),
        ListId = $"LabMissions <{(address.Host.Contains('.', StringComparison.Ordinal) ? address.Host : $"missions.{address.Host}")}>",
    };
}
