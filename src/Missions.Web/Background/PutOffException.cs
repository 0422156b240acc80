namespace Missions.Web.Background;

/// <summary>
/// A server outside cannot help now, which is to be expected: the job goes back in the queue, however often it has been tried, and never
/// waits for an administrator.
/// </summary>
public sealed class PutOffException(string reason, TimeSpan? atLeast = null) : Exception(reason)
{
    /// <summary>How long to wait at least; the job's own back-off may be longer.</summary>
    public TimeSpan AtLeast { get; } = atLeast ?? TimeSpan.Zero;

    /// <summary>How long to wait at most, whatever the job's own back-off.</summary>
    public TimeSpan AtMost { get; init; } = TimeSpan.MaxValue;

    /// <summary>How long the other jobs of the kind wait, which the server would not help either; not at all when zero.</summary>
    public TimeSpan Everyone { get; init; }
}
