using System.ComponentModel.DataAnnotations;
using System.Net;

namespace Missions.Web.Mail.Smtp;

/// <summary>Section <c>Mail:Smtp</c> of the configuration: the server that carries mails. Without a host they are written as files.</summary>
public sealed class SmtpOptions : IValidatableObject
{
    public const string Section = "Mail:Smtp";

    private const int ImplicitTls = 465;

    /// <summary>The name or address of the server; no server when empty.</summary>
    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>Whether the connection must be encrypted by STARTTLS, with a certificate that this machine trusts, before anything is sent.</summary>
    public bool StartTls { get; set; } = true;

    /// <summary>Whom the server is to let in; nobody when empty.</summary>
    public string? UserName { get; set; }

    public string? Password { get; set; }

    /// <summary>A file that holds the password in its first line, such as a secret of Docker.</summary>
    public string? PasswordFile { get; set; }

    /// <summary>How long one message may take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:50", ConvertValueInInvariantCulture = true)]
    public TimeSpan Limit { get; set; } = TimeSpan.FromSeconds(30);

    public bool IsSet => !string.IsNullOrWhiteSpace(Host);

    /// <returns>What to present to the server; null when it lets anyone in.</returns>
    public NetworkCredential? Credentials() =>
        string.IsNullOrEmpty(UserName) ? null : new(UserName, PasswordFile is { Length: > 0 } file ? File.ReadLines(file).FirstOrDefault()?.Trim() ?? "" : Password);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsSet) yield break;
        if (Uri.CheckHostName(Host) == UriHostNameType.Unknown)
            yield return new("it must be the name or address of a mail server, such as smtp.lab.example, without scheme or port.", [nameof(Host)]);
        if (Port == ImplicitTls)
            yield return new("that port speaks TLS from the first byte, which this program does not; give the port of the same server that begins with STARTTLS, usually 587.", [nameof(Port)]);
        if (!StartTls && !string.IsNullOrEmpty(UserName) && !IsThisMachine)
            yield return new($"the password of {Section}:{nameof(UserName)} would cross the network in clear; only a server on this machine may be spoken to so.", [nameof(StartTls)]);
        if (PasswordFault() is { } fault)
            yield return fault;
    }

    private bool IsThisMachine => Host == "localhost" || (IPAddress.TryParse(Host, out var address) && IPAddress.IsLoopback(address));

    private ValidationResult? PasswordFault() => (string.IsNullOrEmpty(UserName), string.IsNullOrEmpty(Password), string.IsNullOrEmpty(PasswordFile)) switch
    {
        (false, true, true) => new($"give its password in {Section}:{nameof(PasswordFile)} or {Section}:{nameof(Password)}.", [nameof(UserName)]),
        (true, _, false) or (true, false, _) => new("a password is given; say whose it is.", [nameof(UserName)]),
        (_, false, false) => new($"give the password there or in {Section}:{nameof(Password)}, not in both.", [nameof(PasswordFile)]),
        (_, _, false) when Unreadable(PasswordFile!) is { } reason => new($"it must be a file that this program can read: {reason}", [nameof(PasswordFile)]),
        _ => null,
    };

    private static string? Unreadable(string file)
    {
        try
        {
            return string.IsNullOrWhiteSpace(File.ReadLines(file).FirstOrDefault()) ? "its first line is empty." : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return e.Message;
        }
    }
}
