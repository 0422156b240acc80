using System.Globalization;

namespace Missions.Web.Mail;

/// <summary>One message for one person, as whatever carries it needs it. Names and subject hold no control character.</summary>
public sealed record OutgoingMail
{
    public required Mailbox From { get; init; }

    public required Mailbox To { get; init; }

    public required string Subject { get => field; init => field = Mailbox.OneLine(value); }

    public required string Text { get; init; }

    public required string Html { get; init; }

    /// <summary>The same whenever the same message is sent again, so that a receiver can tell.</summary>
    public required MessageId Id { get; init; }

    /// <summary>What the message follows up: mails of one mission are read together.</summary>
    public MessageId? Thread { get; init; }

    public required DateTimeOffset Date { get; init; }

    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];

    /// <summary>Names the sender's stream of messages, for filters: <c>LabMissions &lt;missions.lab.example&gt;</c>.</summary>
    public required string ListId { get; init; }
}

/// <summary>A person's name and address.</summary>
public sealed record Mailbox
{
    private static readonly IdnMapping Hosts = new();

    /// <exception cref="FormatException">The address cannot be written to.</exception>
    public Mailbox(string name, string address)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = OneLine(name);
        Address = InAscii(address) is { } plain && IsPlain(plain) ? plain : throw new FormatException($"'{OneLine(address)}' is no address to write to.");
    }

    public string Name { get; }

    public string Address { get; }

    /// <summary>Letters in one line: nothing that could begin another header.</summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();
    }

    private static string? InAscii(string? address)
    {
        if (address?.Split('@') is not [var name, { Length: > 0 } host]) return null;
        try
        {
            return $"{name}@{Hosts.GetAscii(host)}";
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>One address in ASCII, without comment, quotes or spaces: <c>name@host</c>.</summary>
    private static bool IsPlain(string? address) =>
        address is { Length: > 2 and <= 254 }
        && address.Split('@') is [{ Length: > 0 and <= 64 }, { Length: > 0 }]
        && address.All(c => char.IsAsciiLetterOrDigit(c) || "@.!#$%&'*+-/=?^_`{|}~".Contains(c, StringComparison.Ordinal));
}

/// <summary>Identifies a message in the world: <c>&lt;local@host&gt;</c>.</summary>
/// <param name="Local">Letters, digits, dots and hyphens.</param>
/// <param name="Host">Who gave it.</param>
public sealed record MessageId(string Local, string Host)
{
    public override string ToString() => $"<{Local}@{Host}>";
}
