namespace Missions.Web.Mail;

/// <summary>What kept a mail from being carried, of the kinds that someone can do something about.</summary>
public enum MailTrouble
{
    /// <summary>Nobody answers at the address of the server.</summary>
    Unreachable,

    /// <summary>The server answers too slowly, or not at all.</summary>
    Slow,

    /// <summary>The server hung up in the middle.</summary>
    HungUp,

    /// <summary>The server offers no encryption.</summary>
    NoEncryption,

    /// <summary>This machine does not trust the certificate of the server.</summary>
    Certificate,

    /// <summary>The name or the password is refused, or one is asked for.</summary>
    NotLetIn,

    /// <summary>The server may not, or will not, take this mail from us.</summary>
    NotAllowed,

    /// <summary>The server takes it later.</summary>
    NotNow,

    /// <summary>Nobody has that address.</summary>
    UnknownMailbox,

    /// <summary>The mail, or what the mailbox holds already, is too much.</summary>
    TooBig,

    /// <summary>Refused for another reason.</summary>
    Refused,
}
