using Missions.Web.Mail;
using Missions.Web.Mail.Eml;

namespace Missions.Web.Features.Mails;

/// <summary>The latest mails, whatever became of them.</summary>
/// <param name="Rows">The latest first.</param>
/// <param name="State">Those shown; all when null.</param>
/// <param name="Query">The number or name looked for.</param>
/// <param name="Counts">How many there are of each state.</param>
/// <param name="HasPreviews">Whether templates may be looked at.</param>
/// <param name="Delays">Why mails wait, the most common reason first.</param>
/// <param name="MayRetry">Whether the reader may send again what failed.</param>
public sealed record MailList(
    IReadOnlyList<MailRow> Rows, MailState? State, string Query, IReadOnlyDictionary<MailState, int> Counts, bool HasPreviews, IReadOnlyList<MailDelay> Delays, bool MayRetry);

/// <summary>Why mails that were tried still wait, and how many.</summary>
public sealed record MailDelay(MailFault Fault, int Count);

/// <summary>One mail, from the job that sends it.</summary>
public sealed record MailRow(
    Guid JobId, string Recipient, string Subject, MailState State, DateTimeOffset At, DateTimeOffset? NextTry, int Attempts, MailFault? Fault);

/// <summary>One mail, with what was written of it; nothing when it is not in the directory of this server.</summary>
public sealed record MailPage(MailRow Row, MessageId Id, WrittenMail? Written, bool MayRetry);

public enum MailState
{
    /// <summary>Not sent yet, or to be tried again.</summary>
    Waiting,

    Sent,

    /// <summary>Tried as often as allowed.</summary>
    Failed,
}
