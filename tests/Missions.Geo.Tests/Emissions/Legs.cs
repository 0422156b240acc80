using Missions.Geo.Emissions;
using Missions.Geo.Units;

namespace Missions.Geo.Tests.Emissions;

/// <summary>Legs as the tests write them.</summary>
internal static class Legs
{
    internal static FactorSet November => FactorSetCatalogue.Embedded.Get("apc-2020-11");

    internal static FactorSet October => FactorSetCatalogue.Embedded.Get("apc-2020-10");

    internal static LegRequest Given(TravelMode mode, double kilometres, string from = "FR", string to = "FR") =>
        new(new(null, from), new(null, to), mode, GivenDistance: Distance.FromKilometres(kilometres));

    /// <summary>A leg within France whose geodesic has this length.</summary>
    internal static LegRequest AlongEquator(TravelMode mode, double kilometres) => new(
        new(new GeoPoint(0, 0), "FR"), new(new GeoPoint(0, kilometres * 1000 / 6_378_137 * 180 / Math.PI), "FR"), mode);

    internal static double? Kilograms(this FactorSet set, LegRequest leg) => set.Estimate(leg).Emission?.TotalKilograms;
}
