using System.Globalization;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Missions.Web.Mail.Smtp;

/// <summary>
/// What a failed conversation means. A fault of the server or of its settings is nobody's message's: mails wait, and the administrator
/// reads why. Only what is said of one recipient or one message ends that one.
/// </summary>
public static class SmtpFault
{
    /// <summary>Codes by which a server says that it takes nothing from us now: closing, no TLS, not let in.</summary>
    private static readonly int[] NotLetIn = [421, 454, 530, 534, 535, 538];

    /// <returns>What it means; null when it is no failure of the conversation.</returns>
    public static Delivery? Read(Exception error, SmtpOptions server) => error switch
    {
        SmtpFailedRecipientException refused => OfCode((int)refused.StatusCode, Said(refused), server),
        SmtpException { StatusCode: not SmtpStatusCode.GeneralFailure } refused => OfCode((int)refused.StatusCode, Said(refused), server),
        _ when Cause<AuthenticationException>(error) is { } untrusted => Down(server, $"its certificate is not accepted: {untrusted.Message}", MailTrouble.Certificate),
        SmtpException { InnerException: null, Message: var said } when said.Contains("secure connection", StringComparison.OrdinalIgnoreCase) => Down(server, said, MailTrouble.NoEncryption),
        _ when Cause<SocketException>(error) is { } socket => Down(server, socket.Message, IsMidway(socket) ? MailTrouble.HungUp : MailTrouble.Unreachable),
        FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException => Down(server, error.Message, MailTrouble.NotLetIn),
        SmtpException or IOException or FormatException => Down(server, Innermost(error).Message, MailTrouble.HungUp),
        _ => null,
    };

    public static string Named(SmtpOptions server, string fault) => string.Create(CultureInfo.InvariantCulture, $"{server.Host}:{server.Port}: {fault}");

    private static Delivery OfCode(int code, string said, SmtpOptions server)
    {
        if (NotLetIn.Contains(code)) return Down(server, said, code switch { 421 => MailTrouble.NotNow, 454 => MailTrouble.NoEncryption, _ => MailTrouble.NotLetIn });
        if (code is >= 400 and < 500) return new Delivery.Later(Named(server, said), Everyone: false, MailTrouble.NotNow);
        return IsAboutUs(said) ? new Delivery.Later(Named(server, said), Everyone: false, MailTrouble.NotAllowed) : new Delivery.Refused(Named(server, said), OfRefusal(code));
    }

    /// <summary>RFC 3463's class 5.7: « you may not », which is often said once our name or password was refused.</summary>
    private static bool IsAboutUs(string said) => said.Contains(" 5.7.", StringComparison.Ordinal);

    private static MailTrouble OfRefusal(int code) => code switch
    {
        550 or 551 or 553 => MailTrouble.UnknownMailbox,
        552 => MailTrouble.TooBig,
        _ => MailTrouble.Refused,
    };

    private static bool IsMidway(SocketException socket) => socket.SocketErrorCode is SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown;

    private static Delivery.Later Down(SmtpOptions server, string fault, MailTrouble trouble) => new(Named(server, fault), Everyone: true, trouble);

    private static string Said(SmtpException refused) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)refused.StatusCode} {Mailbox.OneLine(refused.Message)}");

    private static T? Cause<T>(Exception? error)
        where T : Exception => error is null ? null : error as T ?? Cause<T>(error.InnerException);

    private static Exception Innermost(Exception error) => error.InnerException is { } inner ? Innermost(inner) : error;
}
