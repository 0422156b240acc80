namespace Missions.Geo.Places.Indexing;

/// <summary>Merges files that each are in descending importance into one such sequence, holding one row of each.</summary>
internal static class RankedMerge
{
    /// <param name="files">The files; among equals, the first file goes first.</param>
    internal static IEnumerable<IndexedPlace> Of(IEnumerable<IEnumerable<IndexedPlace>> files)
    {
        var readers = files.Select(file => file.GetEnumerator()).ToList();
        try
        {
            var next = new PriorityQueue<int, (int Importance, int File)>();
            for (var file = 0; file < readers.Count; file++)
                Advance(next, readers, file);
            while (next.TryDequeue(out var file, out _))
            {
                yield return readers[file].Current;
                Advance(next, readers, file);
            }
        }
        finally
        {
            foreach (var reader in readers)
                reader.Dispose();
        }
    }

    private static void Advance(PriorityQueue<int, (int Importance, int File)> next, List<IEnumerator<IndexedPlace>> readers, int file)
    {
        if (readers[file].MoveNext())
            next.Enqueue(file, (-readers[file].Current.Importance, file));
    }
}
