using System.Diagnostics;
using System.Text.Json;

namespace Missions.Testing.Outside;

/// <summary>Programs of others, restored from npm when this project is built.</summary>
public static class Peers
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Missions.Testing", "Peers");

    /// <summary>A file of ours, read by mailparser.</summary>
    public static async Task<ReadMail> ReadMailAsync(byte[] file) => JsonSerializer.Deserialize<ReadMail>(await RunAsync("read-mail.mjs", file), Json)!;

    /// <summary>A calendar of ours, read by ical.js.</summary>
    public static async Task<ReadCalendar> ReadCalendarAsync(byte[] file) => JsonSerializer.Deserialize<ReadCalendar>(await RunAsync("read-calendar.mjs", file), Json)!;

    /// <summary>What the QR code of an image (PNG) says, read by jsQR.</summary>
    public static async Task<string> ReadCodeAsync(byte[] image) => (await RunAsync("read-code.mjs", image)).Trim();

    private static async Task<string> RunAsync(string script, byte[] input)
    {
        using var process = Process.Start(new ProcessStartInfo("node", [script])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{script} ended with {process.ExitCode}: {await errors}");
    }
}
