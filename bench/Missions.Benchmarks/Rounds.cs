using System.Diagnostics;

namespace Missions.Benchmarks;

/// <summary>Measures several things in turn, again and again, so that what slows the machine slows them all.</summary>
internal static class Rounds
{
    /// <summary>The median seconds of each action over the rounds that follow the warm-up.</summary>
    internal static double[] MedianSeconds(int warmUp, int rounds, params Action[] actions)
    {
        var seconds = Array.ConvertAll(actions, _ => new List<double>());
        for (var round = 0; round < warmUp + rounds; round++)
            for (var i = 0; i < actions.Length; i++)
            {
                GC.Collect();
                var start = Stopwatch.GetTimestamp();
                actions[i]();
                if (round >= warmUp)
                    seconds[i].Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            }

        return Array.ConvertAll(seconds, measured => measured.Order().ElementAt(measured.Count / 2));
    }
}
