using System.Collections.Frozen;
using Missions.Geo.Places;
using Missions.Geo.Units;

namespace Missions.Web.Demo;

/// <summary>The places of the demonstration, written down: it is seeded before the index of places is built.</summary>
internal static class DemoPlaces
{
    private static readonly FrozenDictionary<string, Place> Known = new[]
    {
        Town("Orsay", "FR", 48.69572, 2.18727, "2989204"),
        Town("Lyon", "FR", 45.74906, 4.84789, "2996944"),
        Town("Marseille", "FR", 43.29695, 5.38107, "2995469"),
        Town("Bordeaux", "FR", 44.84124, -0.58046, "3031582"),
        Town("Genève", "CH", 46.20222, 6.14569, "2660646"),
        Town("Bruxelles", "BE", 50.85045, 4.34878, "2800866"),
        Town("Barcelone", "ES", 41.38879, 2.15899, "3128760"),
        Town("Rome", "IT", 41.89193, 12.51133, "3169070"),
        Town("Héraklion", "GR", 35.32787, 25.14341, "261745"),
        Town("Santiago du Chili", "CL", -33.45694, -70.64827, "3871336"),
        Town("Antofagasta", "CL", -23.65094, -70.39752, "3899539"),
    }.ToFrozenDictionary(place => place.Name, StringComparer.Ordinal);

    public static Place Find(string name) => Known[name];

    private static Place Town(string name, string country, double latitude, double longitude, string id) =>
        new(name, country, new GeoPoint(latitude, longitude), PlaceKind.Town, Gazetteer.TownSource, id);
}
