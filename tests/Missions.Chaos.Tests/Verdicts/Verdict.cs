using Missions.Chaos.Tests.Laboratory;
using Npgsql;

namespace Missions.Chaos.Tests.Verdicts;

/// <summary>What is found once the dust has settled: a line each, with the whole state of the first offender.</summary>
internal sealed class Verdict(NpgsqlDataSource database)
{
    private readonly List<string> _lines = [];

    public bool IsGood { get; private set; } = true;

    public IReadOnlyList<string> Lines => _lines;

    public async Task CheckAsync(Check check)
    {
        var offenders = await ReadAsync($"{Check.Run}{check.Offenders}", reader => reader.GetGuid(0));
        await SayAsync(offenders.Count, check.Name, offenders is [var first, ..] ? first : null);
    }

    /// <summary>No decision that was acknowledged may be lost.</summary>
    public async Task CheckAcknowledgedAsync(IReadOnlyCollection<(Guid Step, string Sense)> acknowledged)
    {
        var kept = (await ReadAsync("SELECT step_id, sense FROM decisions", reader => (reader.GetGuid(0), reader.GetString(1)))).ToHashSet();
        var lost = acknowledged.Where(decision => !kept.Contains(decision)).Select(decision => decision.Step).Distinct().ToList();
        var mission = lost is [var step, ..] ? await ReadAsync($"SELECT mission_id FROM route_steps WHERE id = '{step}'", reader => reader.GetGuid(0)) : [];
        await SayAsync(lost.Count, $"with a decision lost, of {acknowledged.Count} acknowledged", mission is [var first, ..] ? first : null);
    }

    /// <summary>One file for each mail that was sent, and no other.</summary>
    public async Task CheckMailsAsync(ChaosLaboratory laboratory)
    {
        var expected = await ReadAsync("""
            SELECT m.id, m.reference || '.' || split_part(j.key, ':', 2) || '.' || replace(split_part(j.key, ':', 3), '-', '')
            FROM jobs j JOIN missions m ON m.id = j.mission_id WHERE j.kind = 'mail' AND j.state = 'Done'
            """, reader => (Mission: reader.GetGuid(0), File: reader.GetString(1)));
        var files = Directory.GetFiles(laboratory.MailDirectory, "*.eml").Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);
        var missing = expected.Where(mail => !files.Contains(mail.File)).ToList();
        await SayAsync(missing.Count, $"with a mail missing, of {expected.Count}", missing is [var first, ..] ? first.Mission : null);
        var identifiers = Directory.GetFiles(laboratory.MailDirectory, "*.eml").Select(IdentifierOf).ToList();
        await SayAsync(identifiers.Count - identifiers.Distinct(StringComparer.Ordinal).Count(), "with a mail written twice", null);
        await SayAsync(files.Count(file => expected.All(mail => mail.File != file) && !file!.StartsWith("00", StringComparison.Ordinal)), "with a mail that nothing asked for", null);
    }

    public void Require(bool holds, string what)
    {
        IsGood &= holds;
        _lines.Add($"{(holds ? "yes" : "NO ")}  {what}");
    }

    private static string IdentifierOf(string path) => File.ReadLines(path).First(line => line.StartsWith("Message-ID:", StringComparison.Ordinal));

    private async Task SayAsync(int count, string what, Guid? first)
    {
        IsGood &= count == 0;
        _lines.Add($"{count,5}  {what}");
        if (first is { } mission) _lines.AddRange(await StateOfAsync(mission));
    }

    private async Task<IReadOnlyList<string>> StateOfAsync(Guid mission)
    {
        string[] queries =
        [
            $"SELECT 'mission ' || row_to_json(t) FROM (SELECT id, reference, status, round, version, event_count, content_purpose, updated_at FROM missions WHERE id = '{mission}') t",
            $"SELECT 'step ' || row_to_json(t) FROM (SELECT id, round, position, kind, state, active_since, due_at, next_alert_at FROM route_steps WHERE mission_id = '{mission}' ORDER BY round, position) t",
            $"SELECT 'decision ' || row_to_json(t) FROM (SELECT step_id, round, sense, actor_id, at FROM decisions WHERE mission_id = '{mission}' ORDER BY at) t",
            $"SELECT 'event ' || row_to_json(t) FROM (SELECT sequence, round, kind, at FROM mission_events WHERE mission_id = '{mission}' ORDER BY sequence) t",
            $"SELECT 'order ' || row_to_json(t) FROM (SELECT id, number, version, signed_at, sealed_at, file_sha256 FROM mission_orders WHERE mission_id = '{mission}') t",
            $"SELECT 'job ' || row_to_json(t) FROM (SELECT kind, key, state, attempts, created_at, due_at, ended_at, lease_until, last_error FROM jobs WHERE mission_id = '{mission}' ORDER BY created_at) t",
        ];
        var lines = new List<string>();
        foreach (var query in queries)
            lines.AddRange((await ReadAsync(query, reader => reader.GetString(0))).Select(line => $"         {line}"));
        return lines;
    }

    private async Task<IReadOnlyList<T>> ReadAsync<T>(string sql, Func<NpgsqlDataReader, T> read)
    {
        await using var command = database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
            rows.Add(read(reader));
        return rows;
    }
}
