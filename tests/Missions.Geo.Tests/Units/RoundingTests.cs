using Missions.Geo.Units;

namespace Missions.Geo.Tests.Units;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(0, true, 100.4, 100.4, 100.4)]
    [InlineData(1, false, 100.4, 100.4, 100.4)]
    [InlineData(1, true, 0.05, 0.05)]
    [InlineData(0, false, 318.0, 339.0)]
    public void Shows_OnlyWherePrintedPartsDoNotAddUp(int decimals, bool shows, params double[] parts) =>
        Assert.Equal(shows, Rounding.Shows([.. parts.Select(part => (double?)part), null], parts.Sum(), decimals));

    [Fact]
    public void Shows_WhereNothingIsKnown_IsFalse() => Assert.False(Rounding.Shows([null, null], null, 1));
}
