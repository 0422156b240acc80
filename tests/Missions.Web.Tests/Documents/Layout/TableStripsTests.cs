using Missions.Web.Documents.Layout;

namespace Missions.Web.Tests.Documents.Layout;

public sealed class TableStripsTests : IDisposable
{
    readonly TextWrap _wrap = new();

    [Fact]
    public void Of_RowTallerThanAllowed_IsCutBetweenLines()
    {
        var text = string.Join('\n', Enumerable.Repeat("ligne", 200));

        var strips = new TableStrips(_wrap).Of(new Table([1, 1], [[new Cell(text, Style.Body), new Cell("court", Style.Body)]])).ToList();

        Assert.InRange(strips.Count, 2, 20);
        Assert.All(strips, strip => Assert.InRange(strip.Height, 1, 260));
    }

    [Fact]
    public void Of_Totals_StayWithTheLastRow()
    {
        IReadOnlyList<Cell> row = [new("a", Style.Body)];

        var strips = new TableStrips(_wrap).Of(new Table([1], [row, row, row]) { Totals = 1 }).ToList();

        Assert.Equal([false, true, false], strips.Select(strip => strip.KeepWithNext));
    }

    public void Dispose() => _wrap.Dispose();
}
