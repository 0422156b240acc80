using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Missions.Geo.Units;

namespace Missions.Geo.Tests.Distances;

/// <summary>GeographicLib's own program for geodesics, which the product does not contain: one process measures every pair.</summary>
internal static class GeodSolve
{
    /// <summary>The length of each pair, in metres.</summary>
    public static double[] Metres(IReadOnlyCollection<GeodesicPair> pairs)
    {
        var start = new ProcessStartInfo("GeodSolve", ["-i", "-p", "6"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Start(start);
        var answers = process.StandardOutput.ReadToEndAsync(); // read while writing: a full pipe would stop both
        foreach (var (from, to) in pairs.Select(pair => (pair.From, pair.To)))
            process.StandardInput.WriteLine(FormattableString.Invariant($"{from.Latitude:F12} {from.Longitude:F12} {to.Latitude:F12} {to.Longitude:F12}"));
        process.StandardInput.Close();
        var lines = answers.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return process.ExitCode == 0 && lines.Length == pairs.Count
            ? [.. lines.Select(line => double.Parse(line.Split(' ')[2], CultureInfo.InvariantCulture))]
            : throw new InvalidOperationException($"GeodSolve answered {lines.Length} lines to {pairs.Count} pairs and ended with {process.ExitCode}.");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException("GeodSolve is missing: install Debian's package geographiclib-tools, or let ./test do it.", e);
        }
    }
}
