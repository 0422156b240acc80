namespace Missions.Web.Mail;

/// <summary>A file that goes with a message.</summary>
public sealed record MailAttachment
{
    /// <param name="name">How the recipient sees it called; in one line, without a path.</param>
    /// <param name="type">Its media type, with parameters: <c>text/calendar; charset=utf-8; method=PUBLISH</c>.</param>
    /// <param name="content">The file.</param>
    public MailAttachment(string name, string type, byte[] content)
    {
        Name = Mailbox.OneLine(name).Replace('/', '-').Replace('\\', '-').Replace('"', '-');
        (Type, Content) = (type, content);
    }

    public string Name { get; }

    public string Type { get; }

    public byte[] Content { get; }

    public bool IsCalendar => Type.StartsWith("text/calendar", StringComparison.Ordinal);
}
