using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Missions.Testing.Databases;

/// <summary>
/// The PostgreSQL server of a test run: the one that MISSIONS_TEST_POSTGRES names, or a throwaway one that lives and
/// dies with this process, whatever ends it.
/// </summary>
internal sealed class PostgresCluster
{
    // The shell waits on a pipe that closes when the test process dies, then stops the server and removes its folder.
    private const string Script = """
        umask 077
        home=$(mktemp -d "$1/pg.XXXXXX") && cd "$home" || exit 1
        trap : INT TERM HUP
        "$0/initdb" -D data -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 -N >log 2>&1 || { cat log >&2; rm -rf "$home"; exit 1; }
        "$0/postgres" -D data -c listen_addresses= -k "$home" -c max_connections=300 \
            -c fsync=off -c synchronous_commit=off -c full_page_writes=off >>log 2>&1 &
        until "$0/pg_isready" -q -h "$home"; do
            kill -0 $! 2>/dev/null || { cat log >&2; rm -rf "$home"; exit 1; }
            sleep 0.05
        done
        echo "$home"
        read -r _
        kill -QUIT $!
        wait $!
        rm -rf "$home"
        """;

    private static readonly Lazy<Task<PostgresCluster>> Started = new(StartAsync);
    private static StreamWriter? _keptOpen;
    private readonly string _connectionString;

    private PostgresCluster(string connectionString) => _connectionString = connectionString;

    public static Task<PostgresCluster> Shared => Started.Value;

    public string ConnectionStringTo(string database) =>
        new NpgsqlConnectionStringBuilder(_connectionString) { Database = database }.ConnectionString;

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<PostgresCluster> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("MISSIONS_TEST_POSTGRES") is { Length: > 0 } given)
            return new(given);

        var (program, arguments) = Command();
        using var shell = new Process
        {
            StartInfo = new(program, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true },
        };
        shell.Start();
        _keptOpen = shell.StandardInput;
        var errors = shell.StandardError.ReadToEndAsync();
        var home = await shell.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("PostgreSQL did not start: " + await errors);

        await new PostgresCluster($"Host={home};Username=postgres;Database=postgres;Pooling=false")
            .ExecuteAsync("CREATE ROLE missions LOGIN CREATEDB");
        return new($"Host={home};Username=missions;Database=postgres");
    }

    private static (string Program, string[] Arguments) Command()
    {
        var binaries = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(folder => Path.Combine(folder, "bin"))
                .Where(folder => File.Exists(Path.Combine(folder, "initdb")))
                .MaxBy(folder => int.TryParse(Path.GetFileName(Path.GetDirectoryName(folder)), CultureInfo.InvariantCulture, out var version) ? version : 0)
            : null;
        if (binaries is null)
            throw new InvalidOperationException("PostgreSQL is not installed: ./test installs it.");

        // The path of a Unix socket has at most 107 bytes.
        var folder = Path.GetTempPath() is { Length: < 70 } given ? given.TrimEnd('/') : "/tmp";
        string[] shell = ["/bin/sh", "-c", Script, binaries, folder];
        return Environment.IsPrivilegedProcess
            ? ("runuser", ["-u", "postgres", "--", .. shell])
            : (shell[0], shell[1..]);
    }
}
