namespace Missions.Web.Mail;

/// <summary>
/// Carries a message out of the application. Returns once somebody else answers for it, and throws otherwise: the message is then sent
/// again later, under the same identifier. A server that is down for now throws <see cref="Background.PutOffException"/>.
/// </summary>
public interface IMailTransport
{
    Task SendAsync(OutgoingMail mail, CancellationToken cancellation);
}
