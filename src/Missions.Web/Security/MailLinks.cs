using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Missions.Web.Data;
using Missions.Workflow.Calendars;

namespace Missions.Web.Security;

/// <summary>What a link of a mail asks its recipient; each has keys of its own.</summary>
public enum MailLinkKind
{
    /// <summary>To approve a step.</summary>
    Step,

    /// <summary>To say that the mission went as planned.</summary>
    Travel,
}

/// <summary>Writes and reads the keys of the links in mails, which are kept nowhere.</summary>
public sealed class MailLinks(SignedKeys keys, IOptions<MailLinkOptions> options, LabCalendar calendar)
{
    public string KeyOf(MailLinkKind kind, MailLink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return keys.Write(PurposeOf(kind), link.ToBytes());
    }

    /// <returns>Null when the key was not written here for this.</returns>
    public MailLink? Read(MailLinkKind kind, string? key) => keys.Read(PurposeOf(kind), key) is { } bytes ? MailLink.Of(bytes) : null;

    /// <summary>The end of a link that is written at an instant: with the last of its days.</summary>
    public DateTimeOffset EndOf(DateTimeOffset writtenAt) => calendar.StartOf(calendar.DayOf(writtenAt).AddDays(options.Value.Days + 1));

    /// <summary>Whether the person of a link may sign in today: a link lets nobody do what they could not do signed in.</summary>
    public static Task<bool> IsSomeonesAsync(MissionsDbContext db, MailLink link, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(link);
        return db.People.AnyAsync(person => person.Id == link.PersonId && person.Active && db.Users.Any(account => account.Id == person.Id), cancellation);
    }

    private static string PurposeOf(MailLinkKind kind) => $"mail-{kind}";
}
