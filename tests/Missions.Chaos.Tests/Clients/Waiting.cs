namespace Missions.Chaos.Tests.Clients;

/// <summary>Where a mission of the run stands.</summary>
/// <param name="Id">The mission.</param>
/// <param name="Number">Its number in the run, which decides what becomes of it.</param>
/// <param name="Traveller">The traveller's account.</param>
/// <param name="Status">Its status.</param>
/// <param name="Round">How often it was submitted.</param>
/// <param name="Step">The kind of the step that is awaited; empty when none is.</param>
/// <param name="IsAsked">Whether a question waits for an answer.</param>
/// <param name="WasAsked">Whether a question was ever asked.</param>
/// <param name="IsSealed">Whether its order is sealed.</param>
internal sealed record Waiting(Guid Id, int Number, string Traveller, string Status, int Round, string Step, bool IsAsked, bool WasAsked, bool IsSealed)
{
    /// <summary>Whether it went as far as it is to go in the run.</summary>
    public bool IsSettled => Status switch
    {
        "Rejected" or "Withdrawn" => true,
        "Issued" => IsSealed,
        "Submitted" => Fate == Fate.Left && !IsAsked,
        _ => false,
    };

    public Fate Fate => (Number % 20) switch
    {
        3 => Fate.Rejected,
        7 => Fate.Withdrawn,
        11 => Fate.Left,
        14 or 16 => Fate.Returned,
        18 => Fate.Asked,
        _ => Fate.Signed,
    };
}

/// <summary>What the people of the run do with a mission; it is signed at last unless it says otherwise.</summary>
internal enum Fate
{
    Signed,

    /// <summary>Sent back once, then signed.</summary>
    Returned,

    /// <summary>Asked about and answered, then signed.</summary>
    Asked,

    Rejected,

    Withdrawn,

    /// <summary>Left to whoever is to validate it.</summary>
    Left,
}
