using Missions.Geo.Emissions;
using Missions.Geo.Units;

namespace Missions.Geo.Tests.Emissions;

public sealed class LegAlternativesTests
{
    private static readonly Dictionary<string, LegEnd> Places = new(StringComparer.Ordinal)
    {
        ["Paris"] = At(48.85, 2.35, "FR"),
        ["Orsay"] = At(48.70, 2.19, "FR"),
        ["Panthéon"] = At(48.846, 2.346, "FR"),
        ["Lyon"] = At(45.75, 4.85, "FR"),
        ["Brest"] = At(48.39, -4.49, "FR"),
        ["Nice"] = At(43.70, 7.27, "FR"),
        ["Marseille"] = At(43.30, 5.37, "FR"),
        ["Ajaccio"] = At(41.93, 8.74, "FR"),
        ["Bastia"] = At(42.70, 9.45, "FR"),
        ["Genève"] = At(46.20, 6.15, "CH"),
        ["Londres"] = At(51.51, -0.13, "GB"),
        ["Plymouth"] = At(50.37, -4.14, "GB"),
        ["Édimbourg"] = At(55.95, -3.19, "GB"),
        ["Belfast"] = At(54.60, -5.93, "GB"),
        ["Dublin"] = At(53.35, -6.26, "IE"),
        ["Cagliari"] = At(39.22, 9.12, "IT"),
        ["Palerme"] = At(38.12, 13.36, "IT"),
        ["Rome"] = At(41.90, 12.50, "IT"),
        ["Bari"] = At(41.12, 16.87, "IT"),
        ["Split"] = At(43.51, 16.44, "HR"),
        ["Barcelone"] = At(41.39, 2.17, "ES"),
        ["Madrid"] = At(40.42, -3.70, "ES"),
        ["Palma"] = At(39.57, 2.65, "ES"),
        ["La Palma"] = At(28.76, -17.89, "ES"),
        ["Copenhague"] = At(55.68, 12.57, "DK"),
        ["Aarhus"] = At(56.16, 10.20, "DK"),
        ["Göteborg"] = At(57.71, 11.97, "SE"),
        ["Stockholm"] = At(59.33, 18.07, "SE"),
        ["Oslo"] = At(59.91, 10.75, "NO"),
        ["Tromsø"] = At(69.65, 18.96, "NO"),
        ["Helsinki"] = At(60.17, 24.94, "FI"),
        ["Tallinn"] = At(59.44, 24.75, "EE"),
        ["Berlin"] = At(52.52, 13.40, "DE"),
        ["Athènes"] = At(37.98, 23.73, "GR"),
        ["Héraklion"] = At(35.34, 25.13, "GR"),
        ["Istanbul"] = At(41.01, 28.98, "TR"),
        ["Lisbonne"] = At(38.72, -9.14, "PT"),
        ["Reykjavik"] = At(64.15, -21.94, "IS"),
        ["Tunis"] = At(36.81, 10.18, "TN"),
        ["Saint-Denis"] = At(-20.88, 55.45, "RE"),
        ["Saint-Pierre"] = At(-21.34, 55.48, "RE"),
        ["New York"] = At(40.71, -74.01, "US"),
        ["Boston"] = At(42.36, -71.06, "US"),
        ["Montréal"] = At(45.50, -73.57, "CA"),
        ["Seattle"] = At(47.61, -122.33, "US"),
        ["Honolulu"] = At(21.31, -157.86, "US"),
        ["Tokyo"] = At(35.68, 139.69, "JP"),
        ["Sapporo"] = At(43.06, 141.35, "JP"),
        ["Naha"] = At(26.21, 127.68, "JP"),
        ["Séoul"] = At(37.57, 126.98, "KR"),
        ["Pékin"] = At(39.90, 116.40, "CN"),
        ["Nulle part"] = At(48.0, 7.0, ""),
    };

    [Theory]
    [InlineData("Paris", "Londres", true)]
    [InlineData("Londres", "Paris", true)]
    [InlineData("Paris", "Lyon", true)]
    [InlineData("Paris", "Genève", true)]
    [InlineData("Paris", "Palerme", true)]
    [InlineData("Paris", "Oslo", true)]
    [InlineData("Paris", "Istanbul", true)]
    [InlineData("Paris", "Lisbonne", true)]
    [InlineData("Ajaccio", "Bastia", true)]
    [InlineData("Dublin", "Belfast", true)]
    [InlineData("Copenhague", "Göteborg", true)]
    [InlineData("Copenhague", "Aarhus", true)]
    [InlineData("Copenhague", "Berlin", true)]
    [InlineData("New York", "Montréal", true)]
    [InlineData("Boston", "New York", true)]
    [InlineData("Tokyo", "Sapporo", true)]
    [InlineData("Londres", "Édimbourg", true)]
    [InlineData("Rome", "Marseille", true)]
    [InlineData("Paris", "Ajaccio", false)]
    [InlineData("Nice", "Bastia", false)]
    [InlineData("Rome", "Cagliari", false)]
    [InlineData("Barcelone", "Palma", false)]
    [InlineData("Madrid", "La Palma", false)]
    [InlineData("Paris", "Dublin", false)]
    [InlineData("Londres", "Belfast", false)]
    [InlineData("Brest", "Plymouth", false)]
    [InlineData("Bari", "Split", false)]
    [InlineData("Barcelone", "Rome", false)]
    [InlineData("Aarhus", "Göteborg", false)]
    [InlineData("Stockholm", "Helsinki", false)]
    [InlineData("Stockholm", "Tallinn", false)]
    [InlineData("Helsinki", "Tallinn", false)]
    [InlineData("Oslo", "Tromsø", false)]
    [InlineData("Athènes", "Héraklion", false)]
    [InlineData("Paris", "Athènes", false)]
    [InlineData("Paris", "Reykjavik", false)]
    [InlineData("Marseille", "Tunis", false)]
    [InlineData("Saint-Denis", "Saint-Pierre", false)]
    [InlineData("Paris", "Saint-Denis", false)]
    [InlineData("Paris", "New York", false)]
    [InlineData("New York", "Seattle", false)]
    [InlineData("Seattle", "Honolulu", false)]
    [InlineData("Lisbonne", "Helsinki", false)]
    [InlineData("Lisbonne", "Stockholm", false)]
    [InlineData("Tokyo", "Naha", false)]
    [InlineData("Séoul", "Pékin", false)]
    [InlineData("Séoul", "Tokyo", false)]
    [InlineData("Paris", "Panthéon", false)]
    [InlineData("Paris", "Nulle part", false)]
    public void Train_InsteadOfThePlane_IsProposedWhereOneGoes(string from, string to, bool proposed) =>
        Assert.Equal(proposed, Modes(from, to, TravelMode.Plane).Contains(TravelMode.Train));

    [Theory]
    [InlineData("Paris", "Panthéon", "Walk Bicycle")]
    [InlineData("Paris", "Orsay", "Train Car Taxi")]
    [InlineData("Paris", "Lyon", "Train Car Coach")]
    [InlineData("Ajaccio", "Bastia", "Train Car Coach")]
    [InlineData("Saint-Denis", "Saint-Pierre", "Car Coach")]
    [InlineData("Paris", "Ajaccio", "")]
    [InlineData("Paris", "New York", "")]
    [InlineData("Paris", "Nulle part", "")]
    public void Modes_BesideThePlane_AreThoseThatMakeSense(string from, string to, string modes)
    {
        Assert.Equal(modes, string.Join(' ', Modes(from, to, TravelMode.Plane)));
        Assert.Equal(modes, string.Join(' ', Modes(to, from, TravelMode.Plane)));
    }

    [Theory]
    [InlineData("Paris", "Lyon", true)]
    [InlineData("Paris", "Ajaccio", true)]
    [InlineData("Paris", "New York", true)]
    [InlineData("Ajaccio", "Bastia", false)]
    [InlineData("Paris", "Orsay", false)]
    public void Plane_InsteadOfAnotherMode_IsProposedForLongLegs(string from, string to, bool proposed) =>
        Assert.Equal(proposed, Modes(from, to, TravelMode.None).Contains(TravelMode.Plane));

    [Fact]
    public void Alternative_ToAPlane_SaysWhatItSaves()
    {
        var leg = Leg("Paris", "Lyon", TravelMode.Plane) with { RoundTrip = true };
        var emitted = Legs.November.Kilograms(leg)!.Value;
        var train = LegAlternatives.Of(Legs.November, leg)[0];

        Assert.Equal((TravelMode.Train, TrainKind.Tgv), (train.Mode, train.Train));
        Assert.Equal(train.Emission.TotalKilograms - emitted, train.Difference!.Value, 9);
        Assert.Equal(-0.975, train.Share!.Value, 2);
        Assert.Equal(Legs.November.Kilograms(leg with { Mode = TravelMode.Train, Train = TrainKind.Tgv }), train.Emission.TotalKilograms);
    }

    [Fact]
    public void Alternatives_OfAGivenDistance_AreMeasuredAnew()
    {
        var leg = Leg("Paris", "Lyon", TravelMode.Plane) with { GivenDistance = Distance.FromKilometres(5000) };
        Assert.All(LegAlternatives.Of(Legs.November, leg), way => Assert.InRange(way.Counted.TotalKilometres, 380, 410));
    }

    [Fact]
    public void Alternatives_WithoutAMode_SayWhatTheyEmitAndNoDifference()
    {
        var ways = LegAlternatives.Of(Legs.November, Leg("Paris", "Lyon", TravelMode.None));
        Assert.NotEmpty(ways);
        Assert.All(ways, way => Assert.Null(way.Difference));
        Assert.All(ways, way => Assert.Null(way.Share));
    }

    [Fact]
    public void Alternatives_OfASharedCar_TakeACarForNobodyElse() =>
        Assert.DoesNotContain(TravelMode.Car, LegAlternatives.Of(Legs.November, Leg("Paris", "Lyon", TravelMode.Car) with { Occupants = 3 }).Select(way => way.Mode));

    [Fact]
    public void Alternatives_OfASetWithoutTheMode_LeaveItOut() =>
        Assert.Equal([TravelMode.Train], LegAlternatives.Of(FactorSetCatalogue.Embedded.Get("ges1point5-2020"), Leg("Paris", "Lyon", TravelMode.Plane)).Select(way => way.Mode));

    [Fact]
    public void Alternatives_WhereNobodyMovesOrAnEndIsUnknown_AreNone()
    {
        Assert.Empty(LegAlternatives.Of(Legs.November, Leg("Paris", "Lyon", TravelMode.Videoconference)));
        Assert.Empty(LegAlternatives.Of(Legs.November, Leg("Paris", "Paris", TravelMode.Car)));
        Assert.Empty(LegAlternatives.Of(Legs.November, Legs.Given(TravelMode.Plane, 500)));
    }

    private static IEnumerable<TravelMode> Modes(string from, string to, TravelMode mode) => LegAlternatives.Of(Legs.November, Leg(from, to, mode)).Select(way => way.Mode);

    private static LegRequest Leg(string from, string to, TravelMode mode) => new(Places[from], Places[to], mode);

    private static LegEnd At(double latitude, double longitude, string country) => new(new GeoPoint(latitude, longitude), country);
}
