using System.Diagnostics;
using System.Text.RegularExpressions;
using Missions.Testing.Databases;
using Missions.Testing.Places;

namespace Missions.Testing.Processes;

/// <summary>The built application as a process of its own, on a free port of the loopback.</summary>
public sealed partial class MissionsProcess : IAsyncDisposable
{
    /// <summary>What makes a start seed the demonstration laboratory.</summary>
    public static (string Name, string Value)[] DemoSettings => [("Demo__Enabled", "true"), ("ASPNETCORE_ENVIRONMENT", "Development")];

    private readonly Process _process;
    private readonly Process _watchdog;
    private readonly Task _read;
    private HttpClient? _http;

    private MissionsProcess(ProcessStartInfo start)
    {
        _process = Process.Start(start)!;
        _watchdog = Aftermath.Do("kill -KILL $0 2>/dev/null", $"{_process.Id}");
        _read = Task.WhenAll(ReadAsync(_process.StandardOutput), ReadAsync(_process.StandardError))
            .ContinueWith(_ => Output.End(), TaskScheduler.Default);
    }

    public OutputLog Output { get; } = new();

    /// <summary>Where it listens; known once <see cref="StartAsync"/> has returned.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>A client without cookies or redirections, for what is not a page.</summary>
    public HttpClient Http => _http ??= new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    /// <summary>Files that nobody changes need no watching, and a machine has few watches to give.</summary>
    public static (string Name, string Value)[] Unwatched =>
        [("DOTNET_hostBuilder__reloadConfigOnChange", "false"), ("DOTNET_USE_POLLING_FILE_WATCHER", "true")];

    /// <summary>Starts it and returns once <c>/health/ready</c> answers 200.</summary>
    public static async Task<MissionsProcess> StartAsync(
        TestDatabase database, (string Name, string Value)[]? settings = null, params string[] arguments)
    {
        _ = SharedPlaces.Gazetteer; // opened by the process in no time once it is built
        var process = Launch(database, settings, ["--urls", "http://127.0.0.1:0", .. arguments]);
        try
        {
            var line = await process.Output.LineAsync("where it listens", line => Listening().IsMatch(line));
            process.Address = new(Listening().Match(line).Groups["address"].Value);
            using var answer = await process.Http.GetAsync(new Uri("/health/ready", UriKind.Relative));
            if (!answer.IsSuccessStatusCode)
                throw new InvalidOperationException($"/health/ready answers {(int)answer.StatusCode}:\n{process.Output.Text}");
            await process.Output.LineAsync("that places are known", line => line.Contains("Place index ready", StringComparison.Ordinal));
            return process;
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it with these arguments alone (a verb, or a start that fails) and waits for nothing.</summary>
    public static MissionsProcess Launch(
        TestDatabase database, (string Name, string Value)[]? settings = null, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.MissionsDll, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(Repository.MissionsDll),
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["TZ"] = "Europe/Paris";
        start.Environment["Data__Directory"] = database.DataDirectory;
        start.Environment["ConnectionStrings__Missions"] = database.ConnectionString ?? "";
        start.Environment["Product__PublicUrl"] = "https://missions.lab.example";
        start.Environment["Places__IndexDirectory"] = SharedPlaces.Directory;
        foreach (var (name, value) in Unwatched.Concat(settings ?? []))
            start.Environment[name] = value;
        return new(start);
    }

    /// <summary>Waits for it to end by itself and gives its exit code.</summary>
    public async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(4));
        await _read;
        return _process.ExitCode;
    }

    /// <summary>Ends it at once, as a power cut would: SIGKILL, by its own pid.</summary>
    public Task KillAsync()
    {
        _process.Kill();
        return ExitCodeAsync();
    }

    /// <summary>Asks it to stop, as a deployment would: SIGTERM.</summary>
    public Task<int> StopAsync()
    {
        Process.Start("/bin/sh", ["-c", $"kill -TERM {_process.Id}"]).Dispose();
        return ExitCodeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _watchdog.Kill();
        _watchdog.Dispose();
        _http?.Dispose();
        _process.Dispose();
    }

    private async Task ReadAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
            Output.Add(line);
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Listening();
}
