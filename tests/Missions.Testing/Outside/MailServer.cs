using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Missions.Testing.Processes;

namespace Missions.Testing.Outside;

/// <summary>npm's smtp-server as a process of its own on the loopback: takes mails, or does to them what a test orders.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly Process _process;
    private readonly Process _watchdog;
    private readonly Task _read;
    private readonly OutputLog _output = new();
    private int _orders;

    private MailServer(MailServerSettings settings)
    {
        Settings = settings;
        _process = Process.Start(new ProcessStartInfo("node", ["mail-server.mjs", JsonSerializer.Serialize(settings, Json)])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Peers.Folder,
        })!;
        _watchdog = Aftermath.Do("kill -KILL $0 2>/dev/null", $"{_process.Id}");
        _read = Task.WhenAll(ReadAsync(_process.StandardOutput), ReadAsync(_process.StandardError)).ContinueWith(_ => _output.End(), TaskScheduler.Default);
    }

    public MailServerSettings Settings { get; private set; }

    public int Port => Settings.Port;

    /// <summary>What it took so far, in order, even what it then hung up on.</summary>
    public async Task<IReadOnlyList<TakenMail>> TakenAsync() => [.. (await LinesAsync("message")).Select(line => JsonSerializer.Deserialize<TakenMail>(line, Json)!)];

    /// <summary>How often someone was not let in.</summary>
    public async Task<int> UnknownAsync() => (await LinesAsync("unknown")).Count;

    public static async Task<MailServer> StartAsync(MailServerSettings? settings = null)
    {
        var server = new MailServer(settings ?? new());
        var line = await server._output.LineAsync("where it listens", line => line.Contains("\"listening\"", StringComparison.Ordinal));
        server.Settings = server.Settings with { Port = JsonDocument.Parse(line).RootElement.GetProperty("port").GetInt32() };
        return server;
    }

    /// <summary>Says what it does to the next message that has no order yet; see mail-server.mjs.</summary>
    public async Task ThenAsync(string order)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{++_orders} {order}");
        await _process.StandardInput.WriteLineAsync(line);
        await _process.StandardInput.FlushAsync();
        await _output.LineAsync($"that it noted {line}", said => said == $"{{\"event\":\"noted\",\"order\":\"{line}\"}}");
    }

    /// <summary>All that it has said of an event by now: what it says comes in order, so its answer comes after.</summary>
    private async Task<List<string>> LinesAsync(string happened)
    {
        await ThenAsync("sync");
        return [.. _output.Text.Split('\n').Where(line => line.StartsWith($"{{\"event\":\"{happened}\"", StringComparison.Ordinal))];
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        await _read;
        _watchdog.Kill();
        _watchdog.Dispose();
        _process.Dispose();
    }

    private async Task ReadAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
            _output.Add(line);
    }
}
