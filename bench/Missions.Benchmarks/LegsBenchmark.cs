using Missions.Geo.Emissions;
using Missions.Geo.Units;

namespace Missions.Benchmarks;

/// <summary>Legs a second of the whole estimate, geodesic and curve, over those of a bare haversine-and-multiply loop; one core.</summary>
internal static class LegsBenchmark
{
    private const int Count = 1_000_000;
    private const int Seed = 2026;
    private const double MinimalRatio = 0.02;
    private const double MinimalRate = 500_000;

    internal static double Run()
    {
        var legs = MakeLegs();
        var set = FactorSetCatalogue.Embedded.Get(FactorSetCatalogue.DefaultId);
        var (ours, floor) = (0d, 0d);
        var seconds = Rounds.MedianSeconds(warmUp: 2, rounds: 9, () => ours = Estimate(set, legs), () => floor = Haversine(legs));

        var (rate, floorRate) = (Count / seconds[0], Count / seconds[1]);
        var ratio = rate / floorRate;
        Console.WriteLine($"{Count:N0} legs by {set.Id}, {ours:F0} kg; the floor gives {floor:F0} kg at one rate");
        Console.WriteLine($"ours  {rate,14:N0} legs/s  (WGS84 geodesic, category, curve)");
        Console.WriteLine($"floor {floorRate,14:N0} legs/s  (haversine and multiply)");
        Console.WriteLine($"goal: ratio >= {MinimalRatio} and >= {MinimalRate:N0} legs/s a core: {(ratio >= MinimalRatio && rate >= MinimalRate ? "met" : "MISSED")}");
        return ratio;
    }

    private static LegRequest[] MakeLegs()
    {
        var random = new Random(Seed);
        TravelMode[] modes = [TravelMode.Plane, TravelMode.Train, TravelMode.Car, TravelMode.Coach, TravelMode.Taxi];
        string[] countries = ["FR", "CH", "DE", "US"];
        return [.. Enumerable.Range(0, Count).Select(i => new LegRequest(End(), End(), modes[i % modes.Length], (TrainKind)(i % 2)))];

        LegEnd End() => new(
            new GeoPoint(Math.Asin(2 * random.NextDouble() - 1) * 180 / Math.PI, random.NextDouble() * 360 - 180),
            countries[random.Next(countries.Length)]);
    }

    private static double Estimate(FactorSet set, LegRequest[] legs)
    {
        var kilograms = 0d;
        foreach (ref readonly var leg in legs.AsSpan())
            kilograms += set.Estimate(leg).Emission!.Value.TotalKilograms;
        return kilograms;
    }

    private static double Haversine(LegRequest[] legs)
    {
        const double ToRadians = Math.PI / 180;
        const double Diameter = 2 * 6371.0088;
        const double KilogramsPerKilometre = 0.138;
        var kilograms = 0d;
        foreach (ref readonly var leg in legs.AsSpan())
        {
            var (from, to) = (leg.From.Position!.Value, leg.To.Position!.Value);
            var sinLatitude = Math.Sin((to.Latitude - from.Latitude) * ToRadians / 2);
            var sinLongitude = Math.Sin((to.Longitude - from.Longitude) * ToRadians / 2);
            var h = sinLatitude * sinLatitude
                + Math.Cos(from.Latitude * ToRadians) * Math.Cos(to.Latitude * ToRadians) * sinLongitude * sinLongitude;
            kilograms += KilogramsPerKilometre * Diameter * Math.Asin(Math.Sqrt(Math.Min(1, h)));
        }

        return kilograms;
    }
}
