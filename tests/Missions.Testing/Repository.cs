using System.Reflection;

namespace Missions.Testing;

/// <summary>Where the sources and the built application are.</summary>
public static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string MissionsDll { get; } = Metadata("MissionsDll");

    private static string Metadata(string key) => typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
