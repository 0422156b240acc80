namespace Missions.Benchmarks;

/// <summary>Seconds from process start to ready of the published program on a demonstration database, over those of an empty application.</summary>
internal static class StartBenchmark
{
    private const int Runs = 9;
    private const double MaximalRatio = 4;
    private const double MaximalSeconds = 3;
    private const double MaximalMegabytes = 200;
    private const double MaximalBuildMegabytes = 80;
    private const int Builds = 3;

    // What a first visitor asks for: a page, and a place, which loads the gazetteer.
    private static readonly string[] FirstVisit = ["/account/sign-in", "/simulator", "/api/v1/places?q=lyon"];

    internal static double Run()
    {
        var folder = Directory.CreateTempSubdirectory("missions-bench-").FullName;
        try
        {
            return Measure(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Measure(string folder)
    {
        var data = Path.Combine(folder, "data");
        (string, string)[] demo = [("Demo__Enabled", "true"), ("ASPNETCORE_ENVIRONMENT", "Development"), ("Data__Directory", data)];
        var ours = new Published(Published.Build("src/Missions.Web", Path.Combine(folder, "missions")), "missions.dll", demo);
        var floor = new Published(Published.Build("bench/EmptyApplication", Path.Combine(folder, "empty")), "EmptyApplication.dll", []);

        // The first start migrates, seeds and seals: what is measured is the start of every other day.
        var first = ours.Start(FirstVisit);
        var (oursRuns, floorRuns) = (new List<Started>(), new List<Started>());
        floor.Start([]);
        for (var run = 0; run < Runs; run++)
        {
            oursRuns.Add(ours.Start(FirstVisit));
            floorRuns.Add(floor.Start([]));
        }

        var (seconds, floorSeconds) = (Median(oursRuns, run => run.Seconds), Median(floorRuns, run => run.Seconds));
        var megabytes = Median(oursRuns, run => run.VisitedMegabytes);
        var ratio = seconds / floorSeconds;
        Console.WriteLine($"medians of {Runs} starts in turn; the very first start, which migrates and seeds, took {first.Seconds:F2} s");
        Console.WriteLine($"ours  {seconds,6:F3} s to ready, {Median(oursRuns, run => run.ReadyMegabytes),4:F0} MB resident, {megabytes,4:F0} MB after a first visit");
        Console.WriteLine($"floor {floorSeconds,6:F3} s to ready, {Median(floorRuns, run => run.ReadyMegabytes),4:F0} MB resident  (empty ASP.NET Core application)");
        SayBuild(ours, Path.Combine(data, "places"), Median(oursRuns, run => run.ReadyMegabytes), Median(oursRuns, run => run.PeakMegabytes));
        var met = ratio <= MaximalRatio && seconds < MaximalSeconds && megabytes < MaximalMegabytes;
        Console.WriteLine($"goal: ratio <= {MaximalRatio}, < {MaximalSeconds} s, < {MaximalMegabytes} MB: {(met ? "met" : "MISSED")}");
        return ratio;
    }

    /// <summary>
    /// Starts without the index of places, which is then built behind what the program answers. What that adds at the most is counted over the program that is
    /// ready and has opened no index, so that what the visits add is in it as well.
    /// </summary>
    private static void SayBuild(Published ours, string places, double ready, double usualPeak)
    {
        var builds = new List<Started>();
        for (var run = 0; run < Builds; run++)
        {
            foreach (var file in Directory.EnumerateFiles(places, "*.index"))
                File.Delete(file);
            builds.Add(ours.Start(FirstVisit));
        }

        var (peak, after) = (Median(builds, run => run.PeakMegabytes), Median(builds, run => run.VisitedMegabytes));
        Console.WriteLine($"building the index of places: {peak:F0} MB at the most, {after:F0} MB after; {usualPeak:F0} MB at the most when the index is there, {peak - usualPeak:F0} MB less");
        Console.WriteLine($"goal: the build adds <= {MaximalBuildMegabytes} MB to the program that is ready: {peak - ready:F0} MB, {(peak - ready <= MaximalBuildMegabytes ? "met" : "MISSED")}");
    }

    private static double Median(List<Started> runs, Func<Started, double> figure) => runs.Select(figure).Order().ElementAt(runs.Count / 2);
}
