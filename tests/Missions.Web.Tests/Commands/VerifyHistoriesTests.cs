using System.Text.RegularExpressions;
using Missions.Testing.Databases;
using Missions.Testing.Processes;

namespace Missions.Web.Tests.Commands;

/// <summary><c>missions verify</c>, by the real program.</summary>
public sealed class VerifyHistoriesTests
{
    private const string Swap =
        """
        UPDATE mission_events SET sequence = -1 WHERE mission_id = {id} AND sequence = 2;
        UPDATE mission_events SET sequence = 2 WHERE mission_id = {id} AND sequence = 3;
        UPDATE mission_events SET sequence = 3 WHERE mission_id = {id} AND sequence = -1
        """;

    private const string LastHash =
        "UPDATE missions SET last_event_hash = (SELECT hash FROM mission_events WHERE mission_id = {id} AND sequence = 1) WHERE id = {id}";

    private static readonly Dictionary<string, (string Sql, int? At, string Sentence)> Tamperings = new(StringComparer.Ordinal)
    {
        ["changed data"] = ("UPDATE mission_events SET data = '{\"forged\":true}' WHERE mission_id = {id} AND sequence = 2", 2, "its hash is not that of what is stored"),
        ["changed kind"] = ("UPDATE mission_events SET kind = 'Closed' WHERE mission_id = {id} AND sequence = 3", 3, "its hash is not that of what is stored"),
        ["unknown kind"] = ("UPDATE mission_events SET kind = 'Bogus' WHERE mission_id = {id} AND sequence = 3", 3, "it cannot be read"),
        ["removed row"] = ("DELETE FROM mission_events WHERE mission_id = {id} AND sequence = 2", 2, "it is not there"),
        ["removed last row"] = ("DELETE FROM mission_events WHERE mission_id = {id} AND sequence = {last}", null, "it is not there"),
        ["removed history"] = ("DELETE FROM mission_events WHERE mission_id = {id}", 1, "it is not there"),
        ["swapped rows"] = (Swap, 2, "its hash is not that of what is stored"),
        ["changed last hash"] = (LastHash, null, "it is not the last one that the mission knows"),
        ["changed count"] = ("UPDATE missions SET event_count = event_count - 1 WHERE id = {id}", null, "the mission does not count it"),
    };

    public static TheoryData<DatabaseKind, string> Everywhere
    {
        get
        {
            var all = new TheoryData<DatabaseKind, string>();
            foreach (var tampering in Tamperings.Keys)
            {
                all.Add(DatabaseKind.Sqlite, tampering);
                all.Add(DatabaseKind.Postgres, tampering);
            }

            return all;
        }
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Verify_OfWhatWasRecorded_CountsAndSucceeds_BesideTheApplication(DatabaseKind kind)
    {
        await using var database = await TestDatabase.DemoAsync(kind);
        await using var application = await MissionsProcess.StartAsync(database);

        var (code, output) = await VerifyAsync(database);

        Assert.Equal(0, code);
        Assert.Matches(new Regex(@"^[1-9]\d* missions, [1-9]\d* events: every history is what was recorded\.", RegexOptions.Multiline, TimeSpan.FromSeconds(1)), output);
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Verify_OfATamperedHistory_NamesTheMissionAndTheEvent(DatabaseKind kind, string tampering)
    {
        await using var database = await TestDatabase.DemoAsync(kind);
        await using var history = await StoredHistory.OpenAsync(database);
        var (sql, at, sentence) = Tamperings[tampering];
        await history.TamperAsync(sql);

        var (code, output) = await VerifyAsync(database);

        Assert.Equal(1, code);
        Assert.Contains($"{history.Mission} is broken at event {at ?? history.Length}: {sentence}", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Verify_OfAnEventForgedWithItsHash_NamesTheOneThatNoLongerFollows(DatabaseKind kind)
    {
        await using var database = await TestDatabase.DemoAsync(kind);
        await using var history = await StoredHistory.OpenAsync(database);
        await history.ForgeAsync(2, """{"forged":true}""");

        var (code, output) = await VerifyAsync(database);

        Assert.Equal(1, code);
        Assert.Contains($"{history.Mission} is broken at event 3: it does not follow the event before it", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_OfARemovedMission_NamesWhatIsLeftOfIt()
    {
        await using var database = await TestDatabase.DemoAsync(DatabaseKind.Sqlite);
        await using var history = await StoredHistory.OpenAsync(database);
        await history.TamperAsync("DELETE FROM missions WHERE id = {id}");

        var (code, output) = await VerifyAsync(database);

        Assert.Equal(1, code);
        Assert.Contains($"{history.Mission} is broken at event 1: there is no such mission", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_OfADatabaseThatWasNeverStarted_SaysSo()
    {
        await using var database = await TestDatabase.EmptyAsync(DatabaseKind.Postgres);

        var (code, output) = await VerifyAsync(database);

        Assert.Equal(1, code);
        Assert.Contains("cannot be read; it must have been started once", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_WhereThereIsNoDatabase_SaysWhereItLookedAndMakesNone()
    {
        await using var database = await TestDatabase.EmptyAsync(DatabaseKind.Sqlite);

        var (code, output) = await VerifyAsync(database);

        var path = Path.Combine(database.DataDirectory, "missions.db");
        Assert.Equal(1, code);
        Assert.Equal($"There is no database at {path}: name its directory with --data, or start the program once.", output.Trim());
        Assert.False(File.Exists(path));
    }

    private static async Task<(int Code, string Output)> VerifyAsync(TestDatabase database)
    {
        await using var process = MissionsProcess.Launch(database, [], "verify");
        return (await process.ExitCodeAsync(), process.Output.Text);
    }
}
