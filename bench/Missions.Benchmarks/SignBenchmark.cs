using System.Data.Common;
using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Testing.Processes;
using Missions.Web.Tests.Features;
using Npgsql;

namespace Missions.Benchmarks;

/// <summary>
/// One hundred orders signed in one act, through the page of the real program: seconds from the press of the button until the last is sealed, on both
/// databases; over one RSA-2048 signature and one bare transaction that keeps as many bytes, for each order, one after the other.
/// </summary>
internal static class SignBenchmark
{
    private const int Orders = 100;
    private const double Goal = 10;
    private const string Page = "/orders/sign";

    internal static double Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task<double> RunAsync()
    {
        await MeasureAsync(DatabaseKind.Sqlite);
        return await MeasureAsync(DatabaseKind.Postgres);
    }

    private static async Task<double> MeasureAsync(DatabaseKind kind)
    {
        await using var database = await TestDatabase.DemoAsync(kind);
        var missions = new List<Guid>();
        await using (var prepared = new ProgramDatabase(database))
            while (missions.Count < 2 * Orders)
                missions.Add(await prepared.Requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager));
        await using var program = await MissionsProcess.StartAsync(database, MissionsProcess.DemoSettings);
        await using var connection = await OpenAsync(database);
        using var director = new Visitor(program.Address);
        await director.SignInAsync(DemoAccounts.Director);

        await ActAsync(director, connection, missions[..Orders]);
        var act = await ActAsync(director, connection, missions[Orders..]);
        var bytes = await NumberAsync(connection, "SELECT avg(length(content)) FROM order_files");
        var floor = await FloorAsync(connection, (int)bytes);

        Console.WriteLine($"{kind}: {Orders} orders, the second hundred of the program's life; files of {bytes / 1024:F0} KB");
        Console.WriteLine($"  page shown after {act.Shown:F2} s; all signed after {act.Answered:F2} s, all sealed after {act.AllSealed:F2} s");
        Console.WriteLine($"  floor {floor:F3} s  (RSA-2048 and a bare transaction that keeps the file, each)");
        Console.WriteLine($"  goal: <= {Goal} s: {(act.AllSealed <= Goal ? "met" : "MISSED")}; ratio {act.AllSealed / floor:F2}");
        return act.AllSealed / floor;
    }

    /// <summary>Seconds until the page was read; then, from the press of its button, until the answer and until the last seal.</summary>
    private static async Task<(double Shown, double Answered, double AllSealed)> ActAsync(Visitor director, DbConnection connection, IReadOnlyList<Guid> missions)
    {
        var before = await NumberAsync(connection, "SELECT count(*) FROM mission_orders WHERE sealed_at IS NOT NULL");
        var start = Stopwatch.GetTimestamp();
        var page = await director.GetAsync($"{Page}?{string.Join('&', missions.Select(id => $"picked={id}"))}");
        var shown = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var form = page.FormTo(Page);
        if (page.Document.QuerySelector("#Password") is not null) form.Fill("Password", DemoAccounts.Password);

        start = Stopwatch.GetTimestamp();
        var answer = form.SubmitAsync();
        var answered = answer.ContinueWith(_ => Stopwatch.GetElapsedTime(start).TotalSeconds, TaskScheduler.Default);
        while (await NumberAsync(connection, "SELECT count(*) FROM mission_orders WHERE sealed_at IS NOT NULL") < before + missions.Count)
        {
            if (answer.IsCompleted && !(await answer).Text.Contains($"{missions.Count} documents signés", StringComparison.Ordinal))
                throw new InvalidOperationException($"Not all were signed: {(await answer).Text}");
            await Task.Delay(20);
        }

        var all = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return (shown, await answered, all);
    }

    private static async Task<double> FloorAsync(DbConnection connection, int bytes)
    {
        using var key = RSA.Create(2048);
        var content = RandomNumberGenerator.GetBytes(bytes);
        await RunAsync(connection, "CREATE TABLE bench_floor (id integer PRIMARY KEY, content " + (connection is NpgsqlConnection ? "bytea" : "blob") + ")");
        var start = Stopwatch.GetTimestamp();
        for (var id = 0; id < Orders; id++)
        {
            content[0] = (byte)id;
            key.SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            await using var transaction = await connection.BeginTransactionAsync();
            await RunAsync(connection, "INSERT INTO bench_floor VALUES (@id, @content)", transaction, ("@id", id), ("@content", content));
            await transaction.CommitAsync();
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static async Task<DbConnection> OpenAsync(TestDatabase database)
    {
        DbConnection connection = database.ConnectionString is { } given
            ? new NpgsqlConnection(given)
            : new SqliteConnection($"Data Source={Path.Combine(database.DataDirectory, "missions.db")};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<double> NumberAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToDouble(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task RunAsync(DbConnection connection, string sql, DbTransaction? transaction = null, params (string Name, object Value)[] values)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync();
    }
}
