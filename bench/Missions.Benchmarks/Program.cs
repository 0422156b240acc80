using System.Globalization;
using Missions.Benchmarks;

// One line a benchmark: its name and what runs it; the result is the ratio.
var benchmarks = new SortedDictionary<string, Func<double>>(StringComparer.Ordinal)
{
    ["decisions"] = DecisionsBenchmark.Run,
    ["inbox"] = InboxBenchmark.Run,
    ["legs"] = LegsBenchmark.Run,
    ["order"] = OrderBenchmark.Run,
    ["order-memory"] = OrderMemory.Run,
    ["places"] = PlacesBenchmark.Run,
    ["resolve"] = ResolveBenchmark.Run,
    ["sign"] = SignBenchmark.Run,
    ["start"] = StartBenchmark.Run,
};

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var name] || !benchmarks.TryGetValue(name, out var run))
{
    Console.Error.WriteLine($"usage: bench/run NAME, where NAME is one of: {string.Join(", ", benchmarks.Keys)}");
    return 1;
}

Machine.Print();
Console.WriteLine($"ratio {run():F4}");
return 0;
