using System.Text;
using Missions.Geo.Places.Indexing;

namespace Missions.Geo.Places;

/// <summary>Reads a national file of places and keeps it in a compact form that an index is built with.</summary>
public static class PlaceImport
{
    /// <summary>What the names of files written end with.</summary>
    public const string Extension = ".places";

    /// <summary>Checks every line of a file and writes its places.</summary>
    /// <param name="source">The file.</param>
    /// <param name="format">Its format.</param>
    /// <param name="destination">What is written; replaced when it exists, and only once every line was read.</param>
    /// <returns>How many rows were kept.</returns>
    /// <exception cref="PlaceImportException">A line is wrong: nothing is written.</exception>
    /// <exception cref="IOException">The file cannot be read, or the destination written.</exception>
    public static int Write(string source, PlaceImportFormat format, string destination)
    {
        using var reader = new StreamReader(source, EncodingOf(source));
        var rows = (format == PlaceImportFormat.GeoNames ? GeoNamesRows.Read(reader) : LaPosteRows.Read(reader)).ToList();
        if (rows.Count == 0)
            throw new PlaceImportException(1, "1", "the file holds no place.");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(destination))!);
        ImportFile.Write(destination, AttributionOf(format), rows);
        return rows.Count;
    }

    /// <summary>Whose data a file written holds, with its licence.</summary>
    public static string Attribution(string path) => ImportFile.Attribution(path);

    private static string AttributionOf(PlaceImportFormat format) => format == PlaceImportFormat.GeoNames
        ? "GeoNames, CC BY 4.0, https://www.geonames.org/"
        : "La Poste, base officielle des codes postaux, Licence Ouverte 2.0, https://datanova.laposte.fr/";

    /// <summary>UTF-8 when the whole file is that, else Latin-1, which has the accents of Windows-1252 in the same places.</summary>
    private static Encoding EncodingOf(string path)
    {
        try
        {
            using var reader = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
            while (reader.ReadLine() is not null)
            {
            }

            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1;
        }
    }
}
