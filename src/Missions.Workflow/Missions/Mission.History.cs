namespace Missions.Workflow.Missions;

/// <content>The chain of events.</content>
public sealed partial class Mission
{
    /// <summary>
    /// Whether the events, all loaded, are those that were recorded: numbered from 1 without gap, each with its own hash and that of the
    /// one before, the last one being what the mission's row says. A changed, moved or removed row makes it <see langword="false"/>.
    /// </summary>
    public bool HistoryIsIntact()
    {
        var chain = new EventChain(Id);
        return _events.OrderBy(next => next.Sequence).All(chain.Follow) && chain.End(EventCount, LastEventHash);
    }
}
