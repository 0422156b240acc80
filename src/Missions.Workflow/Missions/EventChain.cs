namespace Missions.Workflow.Missions;

/// <summary>How the stored history of a mission may differ from what was recorded.</summary>
public enum ChainFault
{
    /// <summary>An event is not there: those after it are, or the mission counts it.</summary>
    Missing,

    /// <summary>An event is not what was recorded: its hash is not that of its text.</summary>
    Changed,

    /// <summary>An event is whole but does not follow the one before it: one of the two was replaced.</summary>
    Unlinked,

    /// <summary>An event is whole and follows the one before it, but the mission does not count it.</summary>
    Uncounted,

    /// <summary>Every event is there; the last hash that the mission keeps is another one.</summary>
    LastHash,
}

/// <summary>
/// Follows the events of one mission in the order of their sequence and tells the first that is not what was recorded. Holds the last hash alone, so that
/// a history of any length may be streamed through it. Not thread-safe.
/// </summary>
/// <param name="missionId">The mission whose events they must be.</param>
public sealed class EventChain(Guid missionId)
{
    private string hash = MissionEvent.Origin;

    /// <summary>How many events were followed, the broken one included.</summary>
    public int Count { get; private set; }

    /// <summary>The first thing wrong, or <see langword="null"/> so far.</summary>
    public ChainFault? Fault { get; private set; }

    /// <summary>The sequence of the event that <see cref="Fault"/> tells of; 0 while there is none.</summary>
    public int BrokenAt { get; private set; }

    /// <summary>Takes the next event. After a fault nothing more is followed.</summary>
    /// <param name="next">Of a sequence above those before it.</param>
    /// <returns>Whether everything is right so far.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    public bool Follow(MissionEvent next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (Fault is not null)
            return false;
        var expected = ++Count;
        if (next.Sequence > expected)
            return Break(ChainFault.Missing, expected);
        if (next.MissionId != missionId || next.Sequence != expected || !next.IsIntact)
            return Break(ChainFault.Changed, next.Sequence);
        if (next.PreviousHash != hash)
            return Break(ChainFault.Unlinked, expected);
        hash = next.Hash;
        return true;
    }

    /// <summary>Compares the end of the chain with what the mission says of it.</summary>
    /// <param name="count">How many events the mission counts, at least 0.</param>
    /// <param name="lastHash">The hash of its last event; <see cref="MissionEvent.Origin"/> when it has none.</param>
    /// <returns>Whether the whole history is what was recorded.</returns>
    public bool End(int count, string lastHash)
    {
        if (Fault is not null)
            return false;
        if (Count < count)
            return Break(ChainFault.Missing, Count + 1);
        if (Count > count)
            return Break(ChainFault.Uncounted, count + 1);
        return hash == lastHash || Break(ChainFault.LastHash, Count);
    }

    private bool Break(ChainFault fault, int sequence)
    {
        (Fault, BrokenAt) = (fault, sequence);
        return false;
    }
}
