using System.Globalization;
using Npgsql;

namespace Missions.Chaos.Tests.Clients;

/// <summary>
/// What awaits whom, read again and again: a little late, as what people see is, so that several of them open the same request.
/// </summary>
internal sealed class Board(NpgsqlDataSource database, ChaosScale scale)
{
    public const string Purpose = "Essai de chaos ";

    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(150);

    private const string Query = """
        SELECT m.id, m.content_purpose, p.email, m.status, m.round,
            COALESCE((SELECT s.kind FROM route_steps s WHERE s.mission_id = m.id AND s.state = 'Active' ORDER BY s.position LIMIT 1), ''),
            EXISTS (SELECT 1 FROM questions q WHERE q.mission_id = m.id AND q.answered_at IS NULL),
            EXISTS (SELECT 1 FROM questions q WHERE q.mission_id = m.id),
            EXISTS (SELECT 1 FROM mission_orders o WHERE o.mission_id = m.id AND o.sealed_at IS NOT NULL)
        FROM missions m JOIN people p ON p.id = m.traveller_id WHERE m.content_purpose LIKE 'Essai de chaos %'
        """;

    private volatile IReadOnlyList<Waiting> _missions = [];
    private volatile TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _handedOut;

    public int Settled => _missions.Count(mission => mission.IsSettled);

    public bool IsDone => Settled >= scale.Missions;

    /// <summary>Once the board was read after this call.</summary>
    public Task ChangedAsync() => _changed.Task;

    public async Task UntilSettledAsync(int count)
    {
        while (Settled < count)
            await ChangedAsync();
    }

    /// <summary>One of the missions that wait for someone, at random; null when there is none.</summary>
    public Waiting? Pick(Random random, Func<Waiting, bool> forMe)
    {
        var mine = _missions.Where(mission => !mission.IsSettled && forMe(mission)).ToList();
        return mine.Count == 0 ? null : mine[random.Next(mine.Count)];
    }

    public bool Knows(int number) => _missions.Any(mission => mission.Number == number);

    /// <summary>The number of a mission that nobody has asked for yet; null when there are enough under way or altogether.</summary>
    public int? NextNumber()
    {
        if (Volatile.Read(ref _handedOut) - Settled > Math.Max(20, scale.Missions / 4)) return null;
        var number = Interlocked.Increment(ref _handedOut);
        return number <= scale.Missions ? number : null;
    }

    /// <summary>Reads until everything is settled, whatever becomes of the server meanwhile.</summary>
    public async Task ReadAsync()
    {
        using var timer = new PeriodicTimer(Late);
        do
        {
            try
            {
                _missions = await ReadOnceAsync();
                Interlocked.Exchange(ref _changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
            }
            catch (NpgsqlException)
            {
                // The server is being restarted: what was read last stands.
            }
        }
        while (!IsDone && await timer.WaitForNextTickAsync());

        // Nobody waits for a reading that does not come any more.
        _changed.SetResult();
    }

    private async Task<IReadOnlyList<Waiting>> ReadOnceAsync()
    {
        await using var command = database.CreateCommand(Query);
        await using var reader = await command.ExecuteReaderAsync();
        var missions = new List<Waiting>();
        while (await reader.ReadAsync())
            missions.Add(new(
                reader.GetGuid(0), int.Parse(reader.GetString(1)[Purpose.Length..], CultureInfo.InvariantCulture), reader.GetString(2), reader.GetString(3),
                reader.GetInt32(4), reader.GetString(5), reader.GetBoolean(6), reader.GetBoolean(7), reader.GetBoolean(8)));
        return missions;
    }
}
