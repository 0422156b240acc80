namespace Missions.Web.Mail;

/// <summary>Carries a message out of the application. What may go wrong outside is an answer; anything else throws.</summary>
public interface IMailTransport
{
    Task<Delivery> SendAsync(OutgoingMail mail, CancellationToken cancellation);
}
