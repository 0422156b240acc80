using Missions.Geo.Places;
using Missions.Web.Data.Places;
using Missions.Web.Infrastructure;

namespace Missions.Web.Commands;

/// <summary>Adds a national file of places to those of the product, or takes it away; a running application sees it within a minute.</summary>
public sealed class GazetteerImport(PlaceFiles files)
{
    /// <exception cref="StartupException">The format is not one of those, or the file cannot be read: nothing is changed.</exception>
    public string Run(string file, string? formatName)
    {
        var format = formatName switch
        {
            "geonames" => PlaceImportFormat.GeoNames,
            "laposte" => PlaceImportFormat.LaPoste,
            var other => throw new StartupException($"--format is '{other}': give geonames or laposte."),
        };
        if (!File.Exists(file))
            throw new StartupException($"There is no file {Path.GetFullPath(file)}.");
        var path = files.PathOfImport(file);
        try
        {
            var count = PlaceImport.Write(file, format, path);
            return $"{count} rows of {Path.GetFileName(file)} are in {path} ({PlaceImport.Attribution(path)}). The index is built anew by the running application within a minute, or at its next start.";
        }
        catch (PlaceImportException e)
        {
            throw new StartupException($"{file} was not imported. {e.Message}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"{file} was not imported: {e.Message}", e);
        }
    }

    /// <exception cref="StartupException">No file of that name was imported.</exception>
    public string Remove(string file)
    {
        var path = files.PathOfImport(file);
        if (!File.Exists(path))
            throw new StartupException($"No file named {Path.GetFileName(file)} was imported; there are: {string.Join(", ", files.Imports.Select(Path.GetFileNameWithoutExtension))}.");
        File.Delete(path);
        return $"{Path.GetFileName(file)} is no longer imported.";
    }
}
