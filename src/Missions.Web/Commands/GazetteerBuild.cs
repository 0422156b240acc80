using Missions.Geo.Places;
using Missions.Web.Data.Places;
using Missions.Web.Infrastructure;

namespace Missions.Web.Commands;

/// <summary>Builds the index of places ahead of time, for an image to carry: <c>Places__IndexDirectory</c> then names the directory.</summary>
public sealed class GazetteerBuild(IConfiguration options, PlaceFiles files)
{
    /// <exception cref="StartupException">No directory is given, or it cannot be written.</exception>
    public string Run()
    {
        if (options["out"] is not { Length: > 0 } directory)
            throw new StartupException("--out is missing: missions gazetteer build --out DIR.");
        try
        {
            Gazetteer.OpenOrBuild(directory, files.Imports);
            return $"The index of places is in {Path.GetFullPath(directory)}.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"--out is '{directory}': {e.Message}", e);
        }
    }
}
