using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Security;

/// <summary>Section <c>MailLinks</c>: for how long the links in mails act.</summary>
public sealed class MailLinkOptions
{
    public const string Section = "MailLinks";

    /// <summary>Days after the mail, at whose end its link is late; a step that is decided, or asks someone else, ends it before.</summary>
    [Range(1, 60, ErrorMessage = "it must be a number of days from 1 to 60.")]
    public int Days { get; set; } = 14;
}
