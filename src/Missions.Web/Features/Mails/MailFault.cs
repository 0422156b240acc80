using Missions.Web.Mail;

namespace Missions.Web.Features.Mails;

/// <summary>Why a mail was not carried, as its job keeps it.</summary>
/// <param name="Trouble">The kind; null when the program itself failed.</param>
/// <param name="Words">What the server said, in its own language.</param>
public sealed record MailFault(MailTrouble? Trouble, string Words)
{
    public static MailFault Of(string error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Split(": ", 2) is [var kind, var words] && Enum.TryParse<MailTrouble>(kind, out var trouble) && Enum.IsDefined(trouble) ? new(trouble, words) : new(null, error);
    }
}
