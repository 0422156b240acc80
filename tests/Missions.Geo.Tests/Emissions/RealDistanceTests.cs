using System.Text;
using Missions.Geo.Distances;
using Missions.Geo.Emissions;
using Missions.Geo.Units;

namespace Missions.Geo.Tests.Emissions;

/// <summary>A distance that was given or measured by road, beside the geodesic and its detour.</summary>
public sealed class RealDistanceTests
{
    private static readonly LegEnd Laboratory = new(new(48.829, 2.382), "FR");
    private static readonly LegEnd Bordeaux = new(new(44.84044, -0.5805), "FR");

    private static readonly FactorSet Set = FactorSetReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("""
        {
          "id": "detours", "source": "Tests", "published": "2026-01-01",
          "modes": [
            { "mode": "plane", "detour": { "factor": 1, "kilometres": 95 }, "categories": [
              { "name": "plane", "curve": { "segments": [ { "from": 0, "a": 0, "b": 0.2 } ] } } ] },
            { "mode": "car", "detour": { "factor": 1.3, "kilometres": 0 }, "classes": "afterDetour", "categories": [
              { "name": "car", "curve": { "segments": [
                { "from": 0, "to": 600, "a": 0, "b": 0.1 }, { "from": 600, "a": 0, "b": 0.2 } ] } } ] }
          ]
        }
        """)));

    [Fact]
    public void RoutedDistance_OfARoadMode_CountsWithoutDetourAndChoosesTheClass()
    {
        var routed = Distance.FromKilometres(584);

        var geodesic = Set.Estimate(Car());
        var road = Set.Estimate(Car() with { RoutedDistance = routed });

        Assert.Equal((DistanceMethod.Geodesic, 0.2), (geodesic.Method, Math.Round(geodesic.Emission!.Value.TotalKilograms / geodesic.Counted!.Value.TotalKilometres, 9)));
        Assert.Equal(1.3 * geodesic.Distance!.Value.TotalKilometres, geodesic.Counted.Value.TotalKilometres, 9);
        Assert.Equal((DistanceMethod.Routed, routed, routed), (road.Method, road.Distance, road.Counted));
        Assert.Equal(58.4, road.Emission!.Value.TotalKilograms, 9);
    }

    [Fact]
    public void RoutedDistance_ThereAndBack_IsTwiceTheOneWay() =>
        Assert.Equal(1168, Set.Estimate(Car() with { RoutedDistance = Distance.FromKilometres(584), RoundTrip = true }).Counted!.Value.TotalKilometres);

    [Fact]
    public void GivenDistance_BesideARoutedOne_IsTheOneThatCounts()
    {
        var estimate = Set.Estimate(Car() with { RoutedDistance = Distance.FromKilometres(584), GivenDistance = Distance.FromKilometres(601) });

        Assert.Equal((DistanceMethod.Given, 601d), (estimate.Method, estimate.Counted!.Value.TotalKilometres));
        Assert.Equal(120.2, estimate.Emission!.Value.TotalKilograms, 9);
    }

    [Fact]
    public void RoutedDistance_OfAnotherMode_IsNotRead()
    {
        var byRoad = Enum.GetValues<TravelMode>().Where(mode => mode.IsByRoad());
        Assert.Equal([TravelMode.Car, TravelMode.Taxi, TravelMode.Coach, TravelMode.Bus, TravelMode.Motorcycle], byRoad);

        foreach (var mode in Enum.GetValues<TravelMode>().Except(byRoad))
            Assert.NotEqual(DistanceMethod.Routed, Set.Estimate(Car() with { Mode = mode, RoutedDistance = Distance.FromKilometres(584) }).Method);
    }

    [Theory]
    [InlineData(TravelMode.Plane)]
    [InlineData(TravelMode.Car)]
    public void SamePlaceTwice_WhateverTheDetour_IsNoKilometreAndNoKilogram(TravelMode mode)
    {
        var estimate = Set.Estimate(new(Laboratory, Laboratory, mode, RoundTrip: true));

        Assert.Equal((Distance.Zero, Distance.Zero, CarbonMass.Zero), (estimate.Distance, estimate.Counted, estimate.Emission));
        Assert.Equal((DistanceMethod.Geodesic, UnknownReason.Known), (estimate.Method, estimate.Reason));
    }

    [Fact]
    public void KnownRoads_OfOneDirection_DoNotSayTheOther()
    {
        var (from, to) = (Laboratory.Position!.Value, Bordeaux.Position!.Value);
        var roads = new RoadDistances([new(new(from, to), Distance.FromKilometres(584))]);

        Assert.Equal(584, roads.Between(from, to)?.TotalKilometres);
        Assert.Null(roads.Between(to, from));
        Assert.Null(roads.Between(from, null));
        Assert.Null(RoadDistances.None.Between(from, to));
    }

    [Fact]
    public void KnownRoads_AddedToOthers_KeepTheirOwn()
    {
        var (trip, back) = (new RoadTrip(Laboratory.Position!.Value, Bordeaux.Position!.Value), new RoadTrip(Bordeaux.Position.Value, Laboratory.Position.Value));
        var former = new RoadDistances([new(trip, Distance.FromKilometres(600)), new(back, Distance.FromKilometres(590))]);

        var both = new RoadDistances([new(trip, Distance.FromKilometres(584))]).Or(former);

        Assert.Equal((2, 584d, 590d), (both.Count, both.Between(trip.From, trip.To)!.Value.TotalKilometres, both.Between(back.From, back.To)!.Value.TotalKilometres));
    }

    private static LegRequest Car() => new(Laboratory, Bordeaux, TravelMode.Car);
}
