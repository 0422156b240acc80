namespace Missions.Geo.Tests.Emissions;

internal static class Documentation
{
    internal static string EmissionFactors { get; } = File.ReadAllText(Path.Combine(Root(), "docs", "emission-factors.md"));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "LabMissions.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
