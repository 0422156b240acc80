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

    internal static double? Kilograms(this FactorSet set, LegRequest leg) => set.Estimate(leg).Emission?.TotalKilograms;
}
