using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Missions.Web.Mail.Smtp;

/// <summary>A message as the platform's client sends it.</summary>
public static class SmtpMessage
{
    public static MailMessage Of(OutgoingMail mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var message = new MailMessage
        {
            From = Address(mail.From),
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            Headers =
            {
                ["Message-ID"] = mail.Id.ToString(),
                ["List-Id"] = mail.ListId,
                ["Auto-Submitted"] = "auto-generated",
            },
        };
        message.To.Add(Address(mail.To));
        if (mail.Thread is { } thread)
        {
            message.Headers["In-Reply-To"] = thread.ToString();
            message.Headers["References"] = thread.ToString();
        }

        message.AlternateViews.Add(View(mail.Text, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(View(mail.Html, MediaTypeNames.Text.Html));
        foreach (var file in mail.Attachments)
            message.Attachments.Add(Attachment(file));
        return message;
    }

    private static Attachment Attachment(MailAttachment file)
    {
        var attached = new Attachment(new MemoryStream(file.Content, writable: false), new ContentType(file.Type)) { Name = file.Name, NameEncoding = Encoding.UTF8, TransferEncoding = TransferEncoding.Base64 };
        attached.ContentDisposition!.DispositionType = DispositionTypeNames.Attachment;
        return attached;
    }

    private static MailAddress Address(Mailbox mailbox) => new(mailbox.Address, mailbox.Name, Encoding.UTF8);

    private static AlternateView View(string content, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(content, Encoding.UTF8, type);
        view.TransferEncoding = TransferEncoding.QuotedPrintable;
        return view;
    }
}
