using System.Runtime.InteropServices;

namespace Missions.Benchmarks;

/// <summary>What a figure depends on beside the code.</summary>
internal static class Machine
{
    internal static void Print() => Console.WriteLine(
        $"{Environment.ProcessorCount} cores, {RuntimeInformation.ProcessArchitecture}, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");
}
