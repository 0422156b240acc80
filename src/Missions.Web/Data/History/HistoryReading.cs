using Missions.Workflow.Missions;

namespace Missions.Web.Data.History;

/// <summary>What the row of a mission says of its history.</summary>
public sealed record HistoryEnd(Guid Id, string? Reference, int EventCount, string LastEventHash);

/// <summary>Takes the events of the missions of a page, in the order of both.</summary>
internal sealed class HistoryReading(IReadOnlyList<HistoryEnd> missions)
{
    private readonly Dictionary<Guid, int> _places = missions.Select((mission, place) => (mission.Id, place)).ToDictionary(mission => mission.Id, mission => mission.place);
    private int _at;
    private EventChain? _chain;

    /// <summary>How many events were taken.</summary>
    public int Read { get; private set; }

    public string? ReferenceOf(Guid mission) => _places.TryGetValue(mission, out var place) ? missions[place].Reference : null;

    public HistoryFault? Follow(MissionEvent next)
    {
        Read++;
        if (_chain is not null && next.MissionId != missions[_at].Id && EndUntil(_at + 1) is { } cut)
            return cut;
        if (!_places.ContainsKey(next.MissionId))
            return new(next.MissionId, null, next.Sequence, null);
        if (EndBefore(next.MissionId) is { } fault)
            return fault;
        _chain ??= new(next.MissionId);
        return _chain.Follow(next) ? null : FaultOf(missions[_at], _chain);
    }

    /// <summary>Ends the missions before this one; a mission without any event is one of them.</summary>
    public HistoryFault? EndBefore(Guid mission) => EndUntil(_places.GetValueOrDefault(mission, _at));

    public HistoryFault? End() => EndUntil(missions.Count);

    private HistoryFault? EndUntil(int place)
    {
        for (; _at < place; _at++, _chain = null)
        {
            var (mission, chain) = (missions[_at], _chain ?? new(missions[_at].Id));
            if (!chain.End(mission.EventCount, mission.LastEventHash))
                return FaultOf(mission, chain);
        }

        return null;
    }

    private static HistoryFault FaultOf(HistoryEnd mission, EventChain chain) => new(mission.Id, mission.Reference, chain.BrokenAt, chain.Fault);
}
