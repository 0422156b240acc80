namespace Missions.Web.Documents.Layout;

/// <summary>Gives each strip its page: none is cut, a heading never ends a page, a table's header begins each of its pages.</summary>
static class Paginator
{
    // How much of the room between blocks may go, for a page less.
    const double MostSqueezed = 0.75;

    public static IReadOnlyList<Placed> Place(IReadOnlyList<Strip> strips)
    {
        strips = OnOnePage(strips);
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

    // What is a few points longer than a page would leave its signature alone on a second one.
    static IReadOnlyList<Strip> OnOnePage(IReadOnlyList<Strip> strips)
    {
        var headers = strips.Select(strip => strip.Table).OfType<StripTable>().Distinct().Sum(table => table.Header?.Height ?? 0);
        var over = strips.Sum(strip => strip.Height) + headers - (Style.Bottom - Style.Top);
        var blank = strips.Where(strip => strip.IsBlank).Sum(strip => strip.Height);
        if (over <= 0 || over > blank * MostSqueezed) return strips;
        var kept = 1 - ((over + 0.01) / blank);
        return [.. strips.Select(strip => strip.IsBlank ? strip with { Height = strip.Height * kept } : strip)];
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
