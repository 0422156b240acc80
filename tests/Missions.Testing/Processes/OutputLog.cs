namespace Missions.Testing.Processes;

/// <summary>What a process has written so far, for tests that wait for a line.</summary>
public sealed class OutputLog
{
    private readonly List<string> _lines = [];
    private readonly List<(Func<string, bool> Matches, TaskCompletionSource<string> Found)> _waiting = [];
    private readonly Lock _gate = new();
    private bool _ended;

    public string Text
    {
        get
        {
            lock (_gate)
                return string.Join('\n', _lines);
        }
    }

    /// <summary>The first line that matches, already written or to come.</summary>
    /// <exception cref="InvalidOperationException">The process ended, or wrote no such line within a minute.</exception>
    public async Task<string> LineAsync(string what, Func<string, bool> matches)
    {
        try
        {
            return await WaitAsync(matches).WaitAsync(TimeSpan.FromMinutes(4));
        }
        catch (Exception e) when (e is TimeoutException or EndOfStreamException)
        {
            throw new InvalidOperationException($"The process {(e is TimeoutException ? "has not said" : "ended without saying")} {what}:\n{Text}", e);
        }
    }

    internal void Add(string line)
    {
        lock (_gate)
        {
            _lines.Add(line);
            foreach (var (_, found) in _waiting.Where(waiting => waiting.Matches(line)))
                found.TrySetResult(line);
        }
    }

    internal void End()
    {
        lock (_gate)
        {
            _ended = true;
            foreach (var (_, found) in _waiting)
                found.TrySetException(new EndOfStreamException());
        }
    }

    private Task<string> WaitAsync(Func<string, bool> matches)
    {
        lock (_gate)
        {
            if (_lines.FirstOrDefault(matches) is { } line)
                return Task.FromResult(line);
            if (_ended)
                return Task.FromException<string>(new EndOfStreamException());
            var found = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((matches, found));
            return found.Task;
        }
    }
}
