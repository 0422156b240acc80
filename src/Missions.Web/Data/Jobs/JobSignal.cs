using System.Threading.Channels;

namespace Missions.Web.Data.Jobs;

/// <summary>Tells the runner of this process that a job was just committed, so that nobody waits for the next poll.</summary>
public sealed class JobSignal
{
    private readonly Dictionary<JobLane, Channel<bool>> _wakes = Enum.GetValues<JobLane>().ToDictionary(
        lane => lane, _ => Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }));

    public void Wake()
    {
        foreach (var wake in _wakes.Values)
            wake.Writer.TryWrite(true);
    }

    /// <summary>Returns at the next <see cref="Wake"/>, at once if one is pending, or after <paramref name="poll"/>.</summary>
    public async Task WaitAsync(JobLane lane, TimeSpan poll, TimeProvider clock, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var woken = _wakes[lane].Reader.ReadAsync(deadline.Token).AsTask();
        await Task.WhenAny(woken, Task.Delay(poll, clock, deadline.Token));
        await deadline.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
    }
}
