using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Missions.Benchmarks;

/// <summary>A start that came to be ready; memory is what is resident.</summary>
internal sealed record Started(double Seconds, double ReadyMegabytes, double VisitedMegabytes, double PeakMegabytes);

/// <summary>A published application, started as a process of its own on a free port of the loopback.</summary>
internal sealed class Published(string folder, string assembly, IReadOnlyList<(string Name, string Value)> settings)
{
    private const string Listening = "Now listening on: ";

    /// <summary>What our application says once place search answers; the first start builds the index behind what it serves.</summary>
    private const string Prepared = "Place index ready";

    private const string Resident = "VmRSS:";
    private const string Peak = "VmHWM:";

    /// <summary>Publishes a project in Release and gives the folder.</summary>
    internal static string Build(string project, string folder)
    {
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(Root(), project), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-o", folder, "-v", "q", "--nologo"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var log = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0 ? folder : throw new InvalidOperationException($"{project} cannot be published:\n{log}");
    }

    /// <summary>Starts it, waits until /health/ready answers 200, visits pages, then ends it.</summary>
    internal Started Start(IReadOnlyList<string> visits)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, assembly), "--urls", "http://127.0.0.1:0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;

        var begun = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        try
        {
            using var http = new HttpClient { BaseAddress = Address(process.StandardOutput) };
            Visit(http, "/health/ready");
            var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
            var ready = Megabytes(process);
            if (visits.Count > 0)
                LineWith(Prepared, process.StandardOutput);
            foreach (var path in visits)
                Visit(http, path);
            return new(seconds, ready, Megabytes(process), Megabytes(process, Peak));
        }
        finally
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    private Uri Address(StreamReader output) => new(LineWith(Listening, output).Split(Listening)[1].Trim());

    private string LineWith(string sentence, StreamReader output)
    {
        while (output.ReadLine() is { } line)
            if (line.Contains(sentence, StringComparison.Ordinal))
                return line;
        throw new InvalidOperationException($"{assembly} stopped before it said « {sentence} ».");
    }

    private static void Visit(HttpClient http, string path)
    {
        using var answer = http.Send(new(HttpMethod.Get, path));
        answer.EnsureSuccessStatusCode();
    }

    private static double Megabytes(Process process, string kind = Resident)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").Single(text => text.StartsWith(kind, StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
