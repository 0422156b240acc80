using System.Collections.Concurrent;

namespace Missions.Geo.Places.Indexing;

/// <summary>
/// Lends readers of one index: as many at once as threads ask, of which a few are kept. Those kept are closed with the pool by the garbage
/// collector: whoever replaces an index need not know who still reads the former one.
/// </summary>
internal sealed class ReaderPool(string path)
{
    private const int MostKept = 4;

    private readonly ConcurrentBag<IndexReader> idle = [];

    internal T Use<T>(Func<IndexReader, T> work)
    {
        if (!idle.TryTake(out var reader))
            reader = new(path);
        try
        {
            return work(reader);
        }
        finally
        {
            if (idle.Count >= MostKept)
                reader.Dispose();
            else
                idle.Add(reader);
        }
    }
}
