using Missions.Web.Documents.Layout;

namespace Missions.Web.Tests.Documents.Layout;

public sealed class PaginatorTests
{
    const double Body = Style.Bottom - Style.Top;

    [Fact]
    public void Place_ManyRows_EndsEachPageBeforeItsFoot()
    {
        var placed = Paginator.Place([.. Enumerable.Range(0, 100).Select(_ => Strip(31))]);

        Assert.All(placed, strip => Assert.InRange(strip.Y + strip.Strip.Height, Style.Top, Style.Bottom));
        Assert.Equal(100, placed.Count);
    }

    [Fact]
    public void Place_HeadingAtTheFoot_GoesWithWhatItHeads()
    {
        var placed = Paginator.Place([Strip(Body - 25), Strip(20) with { KeepWithNext = true }, Strip(20)]);

        Assert.Equal([0, 1, 1], placed.Select(strip => strip.Page));
    }

    [Theory]
    [InlineData(10, 7, 1)]
    [InlineData(10, 9, 2)]
    public void Place_AFewPointsMoreThanAPage_ClosesUpTheRoomBetweenBlocksAndNotMore(double room, double over, int pages)
    {
        var table = new StripTable(Strip(15));

        var placed = Paginator.Place([Strip(200), Strip(room) with { IsBlank = true }, Strip(Body - 200 - room - 15 - 20) with { Table = table }, Strip(20 + over)]);

        Assert.Equal(pages, placed.Max(strip => strip.Page) + 1);
        Assert.InRange(placed.Where(strip => strip.Page == 0).Max(strip => strip.Y + strip.Strip.Height), Style.Top, Style.Bottom);
        Assert.Equal(pages == 1 ? 3 : room, placed[1].Strip.Height, 0.05);
    }

    [Fact]
    public void Place_TableOverTwoPages_RepeatsItsHeader()
    {
        var header = Strip(15);
        var table = new StripTable(header);
        var placed = Paginator.Place([.. Enumerable.Range(0, 5).Select(_ => Strip(Body / 4) with { Table = table })]);

        Assert.Equal(2, placed.Count(strip => strip.Strip.Height == header.Height));
        Assert.All(placed.GroupBy(strip => strip.Page), page => Assert.Equal(header.Height, page.First().Strip.Height));
    }

    [Fact]
    public void Place_ChainLongerThanAPage_IsPlacedAllTheSame()
    {
        var placed = Paginator.Place([.. Enumerable.Range(0, 40).Select(_ => Strip(30) with { KeepWithNext = true })]);

        Assert.Equal(40, placed.Count);
        Assert.All(placed, strip => Assert.True(strip.Y + strip.Strip.Height <= Style.Bottom));
    }

    static Strip Strip(double height) => new(height, (_, _) => { });
}
