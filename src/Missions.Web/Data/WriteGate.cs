namespace Missions.Web.Data;

/// <summary>
/// Lets one write at a time through on SQLite, first come first served, so that no writer waits blocked inside the
/// database. On PostgreSQL the rows themselves are locked and everyone passes.
/// </summary>
public sealed class WriteGate(DatabaseTarget target) : IDisposable
{
    private readonly SemaphoreSlim? _one = target.IsPostgres ? null : new(1, 1);
    private readonly AsyncLocal<bool> _inside = new();

    /// <exception cref="InvalidOperationException">The caller is already inside: waiting would never end.</exception>
    public async Task<T> PassAsync<T>(Func<Task<T>> write, CancellationToken cancellation)
    {
        if (_one is null)
            return await write();
        RefuseIfInside();
        await _one.WaitAsync(cancellation);
        try
        {
            _inside.Value = true;
            return await write();
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Takes the turn until <see cref="Leave"/>; for a write whose end is told by another call.</summary>
    public async Task EnterAsync(CancellationToken cancellation)
    {
        RefuseIfInside();
        if (_one is not null)
            await _one.WaitAsync(cancellation);
    }

    public void Leave() => _one?.Release();

    public void Dispose() => _one?.Dispose();

    private void RefuseIfInside()
    {
        if (_inside.Value)
            throw new InvalidOperationException("A write inside a write: use the context that the outer one was given.");
    }
}
