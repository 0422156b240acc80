using Missions.Web.Data.Jobs;

namespace Missions.Web.Mail.Notices;

/// <summary>The payload of a mail that waits: who is told what. The words are chosen when it is sent.</summary>
/// <param name="PersonId">The recipient.</param>
/// <param name="Topic">What it is about.</param>
public sealed record MailPayload(Guid PersonId, NoticeTopic Topic)
{
    /// <summary>The event it tells of.</summary>
    public Happened Of { get; init; } = new();

    /// <summary>What it tells of when that is no event; its own among the mails of the mission.</summary>
    public string? Occasion { get; init; }

    /// <summary>The step that asks the recipient.</summary>
    public Guid? StepId { get; init; }

    /// <summary>Since when it does, when the mail is the first to say so.</summary>
    public DateTimeOffset? AskedSince { get; init; }

    /// <summary>For whom the recipient would decide, when they replace someone.</summary>
    public Guid? PrincipalId { get; init; }

    /// <summary>Whether what was signed is a request; see <see cref="NoticeAbout"/>, as the two below.</summary>
    public bool OfRequest { get; init; }

    public int? Changes { get; init; }

    public string? Tool { get; init; }

    /// <summary>Whether the recipient manages the mission, and has what is engaged for it to look after.</summary>
    public bool Manages { get; init; }

    public NoticeAbout About() => new(Topic, OfRequest, Changes, Tool);

    /// <summary>What the keys of a recipient's mails end with.</summary>
    public static string EndOfKey(Guid personId) => $":{personId}";

    public Job ToJob(Guid? missionId, DateTimeOffset now) => Job.Of(
        NoticeJobs.Mail, $"{NoticeJobs.Mail}:{Of.OrganisationEventId?.ToString() ?? Occasion ?? $"{Of.Sequence}"}{EndOfKey(PersonId)}", missionId, now, payload: this);
}
