using Missions.Geo.Places;

namespace Missions.Web.Demo;

internal static class DemoPlaces
{
    /// <exception cref="InvalidOperationException">The gazetteer does not know it: the demonstration would lie.</exception>
    public static Place Find(string name, string country) => new PlaceResolver(Gazetteer.Embedded).Resolve(name, Countries.Find(country)).Place
        ?? throw new InvalidOperationException($"The gazetteer does not know {name} ({country}).");
}
