using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace Missions.Web.Mail.Smtp;

/// <summary>Hands each message to a mail server, in a conversation of its own that takes no longer than its limit.</summary>
public sealed class SmtpTransport(IOptions<SmtpOptions> options) : IMailTransport
{
    private readonly SmtpOptions _server = options.Value;

    public async Task<Delivery> SendAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        using var message = SmtpMessage.Of(mail);
        using var client = new SmtpClient(_server.Host, _server.Port) { EnableSsl = _server.StartTls, UseDefaultCredentials = false };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            client.Credentials = _server.Credentials();
            limit.CancelAfter(_server.Limit);
            // The client looks at its token between two answers of the server only: one that never answers is left at the limit all the same.
            await client.SendMailAsync(message, limit.Token).WaitAsync(limit.Token);
            return Delivery.Carried;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Delivery.Later(SmtpFault.Named(_server, $"it has not taken the message within {_server.Limit.TotalSeconds:0} s."), Everyone: true, MailTrouble.Slow);
        }
        catch (Exception e) when (SmtpFault.Read(e, _server) is { } delivery)
        {
            return delivery;
        }
    }
}
