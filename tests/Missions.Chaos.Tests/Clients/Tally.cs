using System.Collections.Concurrent;
using System.Net;

namespace Missions.Chaos.Tests.Clients;

/// <summary>What the clients were answered.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<int, int> _answers = new();
    private int _unanswered;
    private int _duplicates;
    private int _stale;

    /// <summary>Decisions that the application said were taken: by whom, on which step.</summary>
    public ConcurrentBag<(Guid Step, string Sense)> Acknowledged { get; } = [];

    /// <summary>Answers that nobody should ever get.</summary>
    public ConcurrentQueue<string> Surprises { get; } = new();

    public string Answers => string.Join(", ", _answers.OrderBy(answer => answer.Key).Select(answer => $"{answer.Key}: {answer.Value:N0}"));

    public int Unanswered => _unanswered;

    public int Duplicates => _duplicates;

    public int Stale => _stale;

    public void Answered(HttpStatusCode status) => _answers.AddOrUpdate((int)status, 1, (_, count) => count + 1);

    public void NotAnswered() => Interlocked.Increment(ref _unanswered);

    public void Duplicated() => Interlocked.Increment(ref _duplicates);

    public void WasStale() => Interlocked.Increment(ref _stale);

    public void Unexpected(string what) => Surprises.Enqueue(what);
}
