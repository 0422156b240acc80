using Missions.Workflow.Missions;

namespace Missions.Web.Data.History;

/// <summary>The first event that is not what was recorded.</summary>
/// <param name="MissionId">The mission it belongs to, or says that it belongs to.</param>
/// <param name="Reference">The number of the request; null before submission, and where there is no such mission.</param>
/// <param name="Sequence">Its place in the history, from 1.</param>
/// <param name="Fault">What is wrong; null where the mission is not there, or the row cannot be read.</param>
/// <param name="Unreadable">What the database answered where the row cannot be read.</param>
public sealed record HistoryFault(Guid MissionId, string? Reference, int Sequence, ChainFault? Fault, string? Unreadable = null)
{
    public string Sentence => $"The history of mission {(Reference is null ? "" : $"{Reference}, ")}{MissionId} is broken at event {Sequence}: {What}.";

    private string What => Fault switch
    {
        ChainFault.Missing => "it is not there",
        ChainFault.Changed => "its hash is not that of what is stored",
        ChainFault.Unlinked => "it does not follow the event before it",
        ChainFault.Uncounted => "the mission does not count it",
        ChainFault.LastHash => "it is not the last one that the mission knows",
        _ => Unreadable is null ? "there is no such mission" : $"it cannot be read ({Unreadable})",
    };
}
