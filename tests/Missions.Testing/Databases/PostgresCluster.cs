using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Missions.Testing.Databases;

/// <summary>
/// A PostgreSQL server: the one that a test run shares (that of MISSIONS_TEST_POSTGRES when it names one), or a throwaway one. The
/// latter live and die with this process, whatever ends it.
/// </summary>
public sealed class PostgresCluster
{
    // The shell waits on a pipe: its lines crash the server and start it again; its end, when the test process dies, stops it for good.
    private const string Script = """
        umask 077
        home=$(mktemp -d "$1/pg.XXXXXX") && cd "$home" || exit 1
        trap : INT TERM HUP
        "$0/initdb" -D data -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 -N >log 2>&1 || { cat log >&2; rm -rf "$home"; exit 1; }
        commits=$2
        start() {
            "$0/postgres" -D data -c listen_addresses= -k "$home" -c max_connections=300 \
                -c fsync=off -c "synchronous_commit=$commits" -c full_page_writes=off >>log 2>&1 &
            until "$0/pg_isready" -q -h "$home"; do
                kill -0 $! 2>/dev/null || { cat log >&2; rm -rf "$home"; exit 1; }
                sleep 0.05
            done
            echo "$home"
        }
        crash() {
            kill -QUIT $! 2>/dev/null
            wait $!
        }
        start
        while read -r wanted; do
            case $wanted in
                stop) crash; echo stopped ;;
                start) start ;;
            esac
        done
        crash
        rm -rf "$home"
        """;

    private static readonly Lazy<Task<PostgresCluster>> Started = new(() => Environment.GetEnvironmentVariable("MISSIONS_TEST_POSTGRES") is { Length: > 0 } given
        ? Task.FromResult(new PostgresCluster(given, null))
        : StartAsync(keepsCommits: false));

    // Held, or its pipes would be closed with the collection of the process object.
    private readonly Process? _shell;
    private readonly string _connectionString;

    private PostgresCluster(string connectionString, Process? shell) => (_connectionString, _shell) = (connectionString, shell);

    internal static Task<PostgresCluster> Shared => Started.Value;

    public string ConnectionStringTo(string database) =>
        new NpgsqlConnectionStringBuilder(_connectionString) { Database = database }.ConnectionString;

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Crashes the server, which leaves every connection and transaction there is.</summary>
    public async Task CrashAsync()
    {
        await OrderAsync("stop");
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>Starts the server again.</summary>
    public Task RestartAsync() => OrderAsync("start");

    /// <summary>Starts a throwaway server.</summary>
    /// <param name="keepsCommits">Whether what was committed outlives a crash of the server.</param>
    public static async Task<PostgresCluster> StartAsync(bool keepsCommits)
    {
        var (program, arguments) = Command(keepsCommits);
        var shell = new Process
        {
            StartInfo = new(program, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true },
        };
        shell.Start();
        var errors = shell.StandardError.ReadToEndAsync();
        var home = await shell.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("PostgreSQL did not start: " + await errors);

        // A database is dropped while autovacuum is at work in it, which only that role may stop.
        await new PostgresCluster($"Host={home};Username=postgres;Database=postgres;Pooling=false", null)
            .ExecuteAsync("CREATE ROLE missions LOGIN CREATEDB IN ROLE pg_signal_backend");
        return new($"Host={home};Username=missions;Database=postgres", shell);
    }

    private async Task OrderAsync(string wanted)
    {
        await _shell!.StandardInput.WriteLineAsync(wanted);
        await _shell.StandardInput.FlushAsync();
        _ = await _shell.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"PostgreSQL did not {wanted}.");
    }

    private static (string Program, string[] Arguments) Command(bool keepsCommits)
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
        string[] shell = ["/bin/sh", "-c", Script, binaries, folder, keepsCommits ? "on" : "off"];
        return Environment.IsPrivilegedProcess
            ? ("runuser", ["-u", "postgres", "--", .. shell])
            : (shell[0], shell[1..]);
    }
}
