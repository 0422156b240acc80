using Missions.Chaos.Tests.Clients;

namespace Missions.Chaos.Tests.Laboratory;

/// <summary>
/// Kills the replicas in rotation as the work goes on, each time that another share of the missions is settled, and crashes PostgreSQL at
/// each third.
/// </summary>
internal sealed class Killer(ChaosLaboratory laboratory, ChaosScale scale, Board board, Journal journal)
{
    private const int Parts = 3;

    public int Kills { get; private set; }

    public int DatabaseCrashes { get; private set; }

    public async Task RunAsync()
    {
        var restarting = new Task[laboratory.Replicas.Count];
        Array.Fill(restarting, Task.CompletedTask);
        while (Kills < scale.Kills)
        {
            // The last share is settled after the last kill.
            await board.UntilSettledAsync(Kills * scale.Missions / (scale.Kills + 1));
            var next = Kills % laboratory.Replicas.Count;
            await restarting[next];
            await laboratory.Replicas[next].KillAsync();
            restarting[next] = laboratory.Replicas[next].StartAsync();
            journal.Say($"{board.Settled} of {scale.Missions} missions settled; replica {next + 1} killed, {Kills + 1} of {scale.Kills}");
            if (++Kills * Parts / scale.Kills > DatabaseCrashes) await CrashDatabaseAsync();
        }

        await Task.WhenAll(restarting);
    }

    private async Task CrashDatabaseAsync()
    {
        await laboratory.CrashDatabaseAsync();
        DatabaseCrashes++;
        journal.Say($"PostgreSQL crashed and started again, {DatabaseCrashes} of {Parts}");
    }
}
