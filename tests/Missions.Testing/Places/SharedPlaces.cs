using Missions.Geo.Places;

namespace Missions.Testing.Places;

/// <summary>The index of places, built once on a machine for every test of every suite: the first that needs it builds it, the others wait.</summary>
public static class SharedPlaces
{
    /// <summary>Where it is; other data has another directory.</summary>
    public static readonly string Directory = Path.Combine(Path.GetTempPath(), $"missions-tests-{Path.GetFileNameWithoutExtension(Gazetteer.ShippedIndexName)}");

    private static readonly Lazy<Gazetteer> Opened = new(() => Gazetteer.OpenOrBuild(Directory).With(Site.Shipped));

    public static Gazetteer Gazetteer => Opened.Value;
}
