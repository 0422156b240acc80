namespace Missions.Geo.Places.Indexing;

/// <summary>How many letters must be inserted, removed, replaced or exchanged with the next one to make one name of another.</summary>
internal static class EditDistance
{
    /// <summary>The distance of two texts in optimal string alignment, or one more than the limit as soon as it is beyond.</summary>
    internal static int Between(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;
        var width = right.Length + 1;
        Span<int> rows = stackalloc int[3 * width];
        var before = rows[..width];
        var previous = rows.Slice(width, width);
        var current = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    best = Math.Min(best, before[j - 2] + 1);
                current[j] = best;
                least = Math.Min(least, best);
            }

            if (least > limit)
                return limit + 1;
            var recycled = before;
            before = previous;
            previous = current;
            current = recycled;
        }

        return previous[right.Length];
    }
}
