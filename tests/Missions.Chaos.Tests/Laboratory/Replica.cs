using System.Diagnostics;
using Missions.Testing.Databases;
using Missions.Testing.Processes;

namespace Missions.Chaos.Tests.Laboratory;

/// <summary>One of several processes of the program, started again as an orchestrator does until it stays.</summary>
internal sealed class Replica(TestDatabase database) : IAsyncDisposable
{
    /// <summary>The demonstration, whose claimed jobs are soon free when their process is killed.</summary>
    private static readonly (string Name, string Value)[] Settings =
        [.. MissionsProcess.DemoSettings, ("Jobs__Lease", "00:00:05"), ("Jobs__Poll", "00:00:00.5")];

    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(3);

    private MissionsProcess? _process;
    private long _readySince;

    /// <summary>Where it answers; null while it does not.</summary>
    public Uri? Address { get; private set; }

    /// <summary>Starts that failed, because the database was away.</summary>
    public int FailedStarts { get; private set; }

    /// <summary>What it said of answers that nobody should get.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>All that its processes said that have ended.</summary>
    public List<string> Said { get; } = [];

    public async Task StartAsync()
    {
        while (true)
            try
            {
                _process = await MissionsProcess.StartAsync(database, Settings);
                (_readySince, Address) = (Stopwatch.GetTimestamp(), _process.Address);
                return;
            }
            catch (Exception e) when (e is InvalidOperationException or HttpRequestException)
            {
                if (++FailedStarts > 20) throw;
            }
    }

    /// <summary>SIGKILL, once it was ready for three seconds.</summary>
    public async Task KillAsync()
    {
        if (Settled - Stopwatch.GetElapsedTime(_readySince) is { Ticks: > 0 } left) await Task.Delay(left);
        var killed = _process!;
        await killed.KillAsync();
        (Address, _process) = (null, null);
        Listen(killed);
        await killed.DisposeAsync();
    }

    /// <summary>SIGTERM, as at the end of a day.</summary>
    /// <returns>What it exits with.</returns>
    public async Task<int> StopAsync()
    {
        var code = await _process!.StopAsync();
        Listen(_process);
        return code;
    }

    public ValueTask DisposeAsync() => _process?.DisposeAsync() ?? ValueTask.CompletedTask;

    private void Listen(MissionsProcess process)
    {
        Said.Add(process.Output.Text);
        Complaints.AddRange(Said[^1].Split('\n').Where(line => line.Contains("Answered 500", StringComparison.Ordinal)));
    }
}
