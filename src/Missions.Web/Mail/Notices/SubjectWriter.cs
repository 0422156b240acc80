using Microsoft.Extensions.Localization;

namespace Missions.Web.Mail.Notices;

/// <summary>The subject of a mail, for the mail itself and for whoever lists it, in the language of the moment.</summary>
public sealed class SubjectWriter(IStringLocalizer<Shared> text)
{
    /// <param name="about">What the mail is about.</param>
    /// <param name="reference">The number of the mission; null for a mail of the organisation.</param>
    public string Of(NoticeAbout about, string? reference)
    {
        ArgumentNullException.ThrowIfNull(about);
        var subject = Versioned(about, text[about.Words.Subject, ToolOf(about)]);
        return reference is null ? subject : text["{0} : {1}", reference, subject];
    }

    public string ToolOf(NoticeAbout about)
    {
        ArgumentNullException.ThrowIfNull(about);
        return string.IsNullOrEmpty(about.Tool) ? text["l’outil du payeur"] : about.Tool;
    }

    private string Versioned(NoticeAbout about, string subject) => about switch
    {
        { Makes: null } or { Topic: NoticeTopic.Amended } => subject,
        { Topic: NoticeTopic.OrderReady or NoticeTopic.ToEnter or NoticeTopic.ToUpdate } => text["{0} (version {1})", subject, about.Makes],
        _ => text["{0} (modification, version {1})", subject, about.Makes],
    };
}
