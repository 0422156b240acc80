namespace Missions.Web.Tests.Infrastructure;

/// <summary>A clock that a test sets; timers keep running in real time, so that background work goes on.</summary>
public sealed class SettableClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _gate = new();
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
            return _now;
    }

    public void Set(DateTimeOffset now)
    {
        lock (_gate)
            _now = now;
    }

    public void Advance(TimeSpan by)
    {
        lock (_gate)
            _now += by;
    }
}
