using Missions.Geo.Places;
using Missions.Workflow.Orders;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Mail.Notices;

/// <summary>What is told of a mission to one person.</summary>
public sealed record MissionNews
{
    public required NoticeAbout About { get; init; }

    public NoticeTopic Topic => About.Topic;

    public required string Reference { get; init; }

    public required string Recipient { get; init; }

    /// <summary>The page to open; null for someone who has neither an account nor a link.</summary>
    public string? Url { get; init; }

    /// <summary>Until when that page acts for the recipient without signing in; null when they sign in there.</summary>
    public DateTimeOffset? UrlUntil { get; init; }

    /// <summary>Whether the recipient is a guest, who follows by a link of their own and corrects nothing.</summary>
    public bool IsGuest { get; init; }

    /// <summary>Nothing beside the number and the link: a mail is no place for where someone will be in a country at risk.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>Who travels; null when it is the recipient.</summary>
    public string? Traveller { get; init; }

    public Place? Destination { get; init; }

    public DateOnly? DepartsOn { get; init; }

    public DateOnly? ReturnsOn { get; init; }

    /// <summary>Who did it; null when the application did.</summary>
    public string? Actor { get; init; }

    /// <summary>For whom that person did it, or for whom the recipient would decide.</summary>
    public string? Principal { get; init; }

    /// <summary>The step that asks, or that was decided.</summary>
    public string? Step { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The step that comes next.</summary>
    public string? Next { get; init; }

    /// <summary>The number of what was signed last, with its version once there are several.</summary>
    public string? OrderNumber { get; init; }

    /// <summary>What was signed last; the usual order until something is.</summary>
    public DocumentFacts Document { get; init; } = DocumentFacts.Order;

    public string? Comment { get; init; }

    /// <summary>Why what was signed is being changed, or was.</summary>
    public string? ChangeReason { get; init; }

    /// <summary>Whether a signature is told of: nobody replaces a signatory, one signs by delegation.</summary>
    public bool OfSignature { get; init; }

    /// <summary>Whether the signed document goes with the mail.</summary>
    public bool HasFile { get; init; }

    /// <summary>Whether an event for a calendar goes with the mail.</summary>
    public bool HasCalendar { get; init; }

    /// <summary>What the recipient manages of the mission; null when they do not.</summary>
    public ManagedNews? Managed { get; init; }

    /// <summary>Whether the mission leaves France.</summary>
    public bool LeavesFrance { get; init; }

    /// <summary>Whether the traveller is told that they may leave.</summary>
    public bool IsTravellersOrder => Topic == NoticeTopic.OrderReady && Traveller is null;
}

/// <summary>What a manager has to look after.</summary>
/// <param name="Number">The number that the payer's tool gave; null while none is noted.</param>
/// <param name="ExpectsNumber">Whether one was to be noted.</param>
/// <param name="HasFunding">Whether a payer and credits are set, for a mission with costs.</param>
public sealed record ManagedNews(string? Number, bool ExpectsNumber, bool HasFunding);

/// <summary>What is told to both, when one may act in the other's name or may no more.</summary>
public sealed record RightNews(NoticeTopic Topic, string Recipient, string? Url, string Holder, string Principal, DateOnly From, DateOnly Until)
{
    /// <summary>Of a substitution.</summary>
    public SubstitutionScope? Scope { get; init; }

    /// <summary>Of a signing delegation.</summary>
    public string? Reference { get; init; }
}
