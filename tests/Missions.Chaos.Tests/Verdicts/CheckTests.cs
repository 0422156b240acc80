using Missions.Testing.Databases;
using Npgsql;

namespace Missions.Chaos.Tests.Verdicts;

/// <summary>A verdict is worth something only if each of its checks finds what it looks for.</summary>
public sealed class CheckTests
{
    private const string Issued = "(SELECT id FROM missions WHERE content_purpose LIKE 'Essai de chaos %' AND status = 'Issued')";
    private const string Submitted = "(SELECT id FROM missions WHERE content_purpose LIKE 'Essai de chaos %' AND status = 'Submitted')";

    public static TheoryData<string, string> Tampering => new()
    {
        { "asked for twice", "UPDATE missions SET content_purpose = 'Essai de chaos 001' WHERE content_purpose LIKE 'Essai de chaos %'" },
        { "neither final nor awaited", $"DELETE FROM jobs WHERE kind = 'step-deadline' AND mission_id = {Submitted}" },
        { "neither final nor awaited", $"UPDATE route_steps SET state = 'Pending' WHERE state = 'Active' AND mission_id = {Submitted}" },
        { "neither final nor awaited", $"UPDATE missions SET status = 'Draft' WHERE id = {Submitted}" },
        { "though final", $"UPDATE missions SET status = 'Rejected' WHERE id = {Submitted}" },
        { "decision taken twice", $"UPDATE mission_events SET kind = 'Approved' WHERE kind = 'Submitted' AND mission_id = {Issued}" },
        { "decision taken twice", $"DELETE FROM decisions WHERE mission_id = {Issued}" },
        { "whose order is missing", $"DELETE FROM order_files WHERE order_id IN (SELECT id FROM mission_orders WHERE mission_id = {Issued})" },
        { "whose order is missing", $"UPDATE order_files SET content = 'x' WHERE order_id IN (SELECT id FROM mission_orders WHERE mission_id = {Issued})" },
        { "whose order is missing", $"UPDATE missions SET status = 'Issued' WHERE id = {Submitted}" },
        { "the number of another", $"DROP INDEX ix_missions_reference; UPDATE missions SET reference = (SELECT reference FROM missions WHERE id = {Issued}) WHERE id = {Submitted}" },
        { "no notice follows", $"DELETE FROM jobs WHERE kind = 'notice' AND mission_id = {Submitted}" },
        { "failed, or is late", $"UPDATE jobs SET due_at = '2020-01-01' WHERE state = 'Pending' AND mission_id = {Submitted}" },
    };

    [Theory]
    [MemberData(nameof(Tampering))]
    public async Task Check_OfAMissionTamperedWith_FindsIt(string name, string tampering)
    {
        await using var database = await TestDatabase.DemoAsync(DatabaseKind.Postgres);
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await ExecuteAsync(connection, """
            UPDATE missions SET content_purpose = 'Essai de chaos 002' WHERE id = (SELECT id FROM missions WHERE status = 'Issued' ORDER BY id LIMIT 1);
            UPDATE missions SET content_purpose = 'Essai de chaos 003' WHERE id = (SELECT m.id FROM missions m WHERE status = 'Submitted' AND EXISTS (SELECT 1 FROM jobs WHERE mission_id = m.id AND kind = 'step-deadline' AND state = 'Pending') ORDER BY id LIMIT 1);
            INSERT INTO jobs (id, kind, key, mission_id, state, payload, attempts, created_at, due_at, ended_at)
            SELECT gen_random_uuid(), 'notice', 'notice:' || e.sequence, m.id, 'Done', '{}', 1, now(), now(), now()
            FROM mission_events e JOIN missions m ON m.id = e.mission_id WHERE m.content_purpose LIKE 'Essai de chaos %' ON CONFLICT DO NOTHING
            """);
        var check = Assert.Single(Check.All, check => check.Name.Contains(name, StringComparison.Ordinal));
        var before = await CountAsync(connection, check);

        await ExecuteAsync(connection, tampering);

        Assert.True(await CountAsync(connection, check) > before, check.Name);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<long> CountAsync(NpgsqlConnection connection, Check check)
    {
        await using var command = new NpgsqlCommand($"{Check.Run}SELECT count(*) FROM ({check.Offenders}) offenders", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
