using Missions.Geo.Areas;
using Missions.Geo.Units;

namespace Missions.Geo.Tests.Areas;

public sealed class ZoneTests
{
    [Theory]
    [InlineData("disc 33.3152 44.3661 50", 33.2, 44.5, true)]
    [InlineData("disc 33.3152 44.3661 50", 33.9, 44.5, false)]
    [InlineData("disc -17.7 178.1 400", -17.7, -179.9, true)]
    [InlineData("polygon 45 5; 47 5; 47 9; 45 9", 46, 7, true)]
    [InlineData("polygon 45 5; 47 5; 47 9; 45 9", 46, 9.5, false)]
    [InlineData("polygon 45 5; 47 5; 47 9; 45 9", 44.9, 7, false)]
    [InlineData("polygon 0 0; 0 10; 10 10; 10 8; 2 8; 2 2; 10 2; 10 0", 5, 5, false)]
    [InlineData("polygon 0 0; 0 10; 10 10; 10 8; 2 8; 2 2; 10 2; 10 0", 5, 9, true)]
    [InlineData("polygon -20 175; -15 175; -15 -178; -20 -178", -17, 179, true)]
    [InlineData("polygon -20 175; -15 175; -15 -178; -20 -178", -17, -179, true)]
    [InlineData("polygon -20 175; -15 175; -15 -178; -20 -178", -17, 0, false)]
    [InlineData("polygon -20 -178; -20 175; -15 175; -15 -178", -17, 176, true)]
    public void Zone_OfAPoint_TellsWhetherItLiesInIt(string text, double latitude, double longitude, bool expected)
    {
        Assert.True(ZoneText.TryRead(text, out var zone));
        Assert.Equal(expected, zone.Contains(new GeoPoint(latitude, longitude)));
    }

    [Theory]
    [InlineData("disc 33.3152 44.3661 50")]
    [InlineData("polygon 45 5.25; 47 5; 47 -9")]
    public void Text_OfAZone_IsReadBackTheSame(string text)
    {
        Assert.True(ZoneText.TryRead($"  {text.ToUpperInvariant()} ", out var zone));
        Assert.Equal(text, zone.ToString());
        Assert.True(ZoneText.TryRead(zone.ToString(), out var again));
        Assert.Equal(zone, again);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("circle 1 2 3")]
    [InlineData("disc 91 0 10")]
    [InlineData("disc 0 181 10")]
    [InlineData("disc 0 0 0")]
    [InlineData("disc 0 0 -5")]
    [InlineData("disc 0 0 10001")]
    [InlineData("disc NaN 0 10")]
    [InlineData("disc 0 0 Infinity")]
    [InlineData("disc 1,5 2 3")]
    [InlineData("disc 1 2")]
    [InlineData("polygon 1 1; 2 2")]
    [InlineData("polygon 1 1; 2 2; 3")]
    [InlineData("polygon 1 1; 2 2; 3 999")]
    public void Text_ThatIsNoZone_IsRefused(string? text) => Assert.False(ZoneText.TryRead(text, out _));

    [Fact]
    public void Text_OfTooManyCorners_IsRefused() => Assert.False(
        ZoneText.TryRead("polygon " + string.Join(';', Enumerable.Range(0, ZoneText.MaximumCorners + 1).Select(i => $"{i % 80} {i % 90}")), out _));
}
