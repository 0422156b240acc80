using System.Diagnostics;

namespace Missions.Benchmarks;

/// <summary>Milliseconds to generate and seal (B-B) an order of one page, over one RSA-2048 signature and writing the same bytes to a file.</summary>
internal static class OrderBenchmark
{
    private const int WarmUps = 400;
    private const int Orders = 200;
    private const double MostMilliseconds = 12;
    private const int MostBytes = 120 * 1024;

    internal static double Run()
    {
        using var press = new OrderPress();
        var path = Path.Combine(Path.GetTempPath(), $"missions-order-{Guid.NewGuid():N}.pdf");
        var (ours, floor) = (new List<double>(), new List<double>());
        var largest = 0;
        try
        {
            for (var number = 1; number <= WarmUps + Orders; number++)
            {
                var file = Array.Empty<byte>();
                var mine = Time(() => file = press.Make(number));
                var theirs = Time(() => press.SignAndWrite(file, path));
                if (OrderPress.Pages(file) != 1)
                    throw new InvalidOperationException($"The order takes {OrderPress.Pages(file)} pages: the goals speak of one.");
                if (number <= WarmUps)
                    continue;
                ours.Add(mine);
                floor.Add(theirs);
                largest = Math.Max(largest, file.Length);
            }
        }
        finally
        {
            File.Delete(path);
        }
        return Say(ours, floor, largest);
    }

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Say(List<double> ours, List<double> floor, int largest)
    {
        var (mine, theirs) = (ours.Average(), floor.Average());
        Console.WriteLine($"{Orders} orders of one page after {WarmUps} to warm up; the largest file has {largest / 1024.0:F1} KiB");
        Console.WriteLine($"ours  mean {mine,6:F2} ms, p50 {Percentile(ours, 0.5),6:F2} ms, p99 {Percentile(ours, 0.99),6:F2} ms  (generated and sealed, B-B)");
        Console.WriteLine($"floor mean {theirs,6:F2} ms, p50 {Percentile(floor, 0.5),6:F2} ms, p99 {Percentile(floor, 0.99),6:F2} ms  (one RSA-2048 signature, and the same bytes written)");
        Console.WriteLine($"goals: mean <= {MostMilliseconds} ms: {(mine <= MostMilliseconds ? "met" : "MISSED")}; <= {MostBytes / 1024} KiB: {(largest <= MostBytes ? "met" : "MISSED")}");
        return mine / theirs;
    }

    private static double Percentile(List<double> values, double share) => values.Order().ElementAt((int)(share * (values.Count - 1)));
}
