namespace Missions.Web.Mail.Letters;

/// <summary>What a mail says; its text and its HTML are made of the same.</summary>
public sealed record Letter
{
    /// <summary>Two letters: fr, en.</summary>
    public required string Language { get; init; }

    public required string Subject { get; init; }

    public required string Greeting { get; init; }

    public required string Opening { get; init => field = Unbroken.Dates(value); }

    /// <summary>Labels and values, in order.</summary>
    public IReadOnlyList<LetterFact> Facts { get; init; } = [];

    /// <summary>The one page to open; null for someone who has no account.</summary>
    public LetterLink? Link { get; init; }

    /// <summary>What the recipient should think of, and where; nothing when null.</summary>
    public LetterLink? Reminder { get; init; }

    /// <summary>Why the recipient gets it.</summary>
    public required string Reason { get; init => field = Unbroken.Dates(value); }

    /// <summary>Who writes.</summary>
    public required string Signature { get; init; }
}

public sealed record LetterFact(string Label, string Value)
{
    public string Value { get; } = Unbroken.Dates(Value);
}

/// <summary>A link only opens a page: nothing is done by following it.</summary>
public sealed record LetterLink(string Label, string Url);
