using System.Diagnostics;
using System.Globalization;
using Missions.Testing;

namespace Missions.Chaos.Tests;

/// <summary>What happens in a run, as it happens: the file artifacts/chaos.txt, which <c>./test --chaos</c> shows meanwhile.</summary>
internal sealed class Journal : IAsyncDisposable
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly TextWriter _file;

    public Journal()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts")).FullName;
        _file = TextWriter.Synchronized(new StreamWriter(Path.Combine(folder, "chaos.txt")) { AutoFlush = true });
    }

    public void Say(string line) =>
        _file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(_started).TotalSeconds,6:F1} s  {line}"));

    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
