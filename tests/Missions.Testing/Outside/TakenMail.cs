namespace Missions.Testing.Outside;

/// <summary>How a mail server listens; without a certificate it knows no encryption, and without a user it asks nobody's name.</summary>
public sealed record MailServerSettings(int Port = 0, string? Key = null, string? Cert = null, string? User = null, string? Password = null);

/// <summary>A message as a mail server took it.</summary>
/// <param name="Secure">Whether the conversation was encrypted.</param>
/// <param name="User">Who was let in; empty when nobody was asked.</param>
/// <param name="Recipients">To whom, in the conversation.</param>
/// <param name="Mail">What it says.</param>
public sealed record TakenMail(bool Secure, string User, IReadOnlyList<string> Recipients, ReadMail Mail);

/// <summary>A message as npm's mailparser understands it.</summary>
public sealed record ReadMail
{
    public string MessageId { get; init; } = "";

    public IReadOnlyList<string> References { get; init; } = [];

    public string InReplyTo { get; init; } = "";

    public string Date { get; init; } = "";

    public string Subject { get; init; } = "";

    public string FromName { get; init; } = "";

    public IReadOnlyList<string> From { get; init; } = [];

    public string ToName { get; init; } = "";

    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>As they stand, folded ones in one.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    public string Text { get; init; } = "";

    public string Html { get; init; } = "";

    public IReadOnlyList<ReadAttachment> Attachments { get; init; } = [];
}

public sealed record ReadAttachment(string Name, string Type, string Sha256, string Content)
{
    public byte[] Bytes => Convert.FromBase64String(Content);
}
