namespace Missions.Web.Mail;

/// <summary>What became of a message that was handed over: carried, to be sent again under the same identifier, or refused for good.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    /// <summary>Somebody else answers for it now.</summary>
    public static Delivery Carried { get; } = new Accepted();

    /// <summary>Somebody else answers for it now.</summary>
    public sealed record Accepted : Delivery;

    /// <summary>Not now, which is to be expected: it waits, for as long as it takes.</summary>
    /// <param name="Reason">Why, for the administrator.</param>
    /// <param name="Everyone">No other message would pass either: the server is down, or does not let us in.</param>
    /// <param name="Trouble">Of which kind that is.</param>
    public sealed record Later(string Reason, bool Everyone, MailTrouble Trouble) : Delivery;

    /// <summary>Never: trying again would not help its recipient.</summary>
    /// <param name="Reason">In the words of who refused.</param>
    /// <param name="Trouble">Of which kind that is.</param>
    public sealed record Refused(string Reason, MailTrouble Trouble) : Delivery;
}
