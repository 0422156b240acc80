namespace Missions.Web.Data;

/// <summary>Where this process keeps its files: <c>Data:Directory</c>, or <c>var</c> under the current directory.</summary>
public sealed class DataDirectory(IConfiguration configuration)
{
    public string Root { get; } = Path.GetFullPath(configuration["Data:Directory"] is { Length: > 0 } given ? given : "var");

    public string PathTo(string name)
    {
        Directory.CreateDirectory(Root);
        return Path.Combine(Root, name);
    }
}
