namespace Missions.Web.Documents.Layout;

/// <summary>Gives each strip its page: none is cut, a heading never ends a page, a table's header begins each of its pages.</summary>
static class Paginator
{
    public static IReadOnlyList<Placed> Place(IReadOnlyList<Strip> strips)
    {
        var placed = new List<Placed>();
        var (page, y) = (0, Style.Top);
        StripTable? open = null;
        for (var i = 0; i < strips.Count; i++)
        {
            if (y > Style.Top && y + Needed(strips, i, open) > Style.Bottom)
                (page, y, open) = (page + 1, Style.Top, null);
            var strip = strips[i];
            if (strip.Table?.Header is { } header && !ReferenceEquals(strip.Table, open))
                Put(header with { Table = strip.Table });
            open = strip.Table;
            Put(strip);
        }
        return placed;

        void Put(Strip strip)
        {
            placed.Add(new Placed(page, y, strip));
            y += strip.Height;
        }
    }

    // A chain kept together that is longer than a page is cut where it must be.
    static double Needed(IReadOnlyList<Strip> strips, int first, StripTable? open)
    {
        var (height, last) = (0.0, first);
        while (last + 1 < strips.Count && strips[last].KeepWithNext)
            last++;
        for (var i = first; i <= last; i++)
        {
            height += strips[i].Height;
            if (strips[i].Table is { Header: { } header } table && !ReferenceEquals(table, open))
                height += header.Height;
            open = strips[i].Table;
        }
        return height <= Style.Bottom - Style.Top ? height : strips[first].Height;
    }
}
