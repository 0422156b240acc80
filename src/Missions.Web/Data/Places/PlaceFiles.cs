using Microsoft.Extensions.Options;
using Missions.Geo.Places;

namespace Missions.Web.Data.Places;

/// <summary>Where the index of places and the files that a laboratory imported are.</summary>
public sealed class PlaceFiles(DataDirectory data, IOptions<PlaceOptions> options)
{
    private const string Folder = "places";

    public string IndexDirectory => options.Value.IndexDirectory is { Length: > 0 } given ? given : ImportDirectory;

    /// <summary>Imported files stay with the data, also when an image carries the index.</summary>
    public string ImportDirectory => Path.Combine(data.Root, Folder);

    public IReadOnlyList<string> Imports => Directory.Exists(ImportDirectory)
        ? [.. Directory.EnumerateFiles(ImportDirectory, $"*{PlaceImport.Extension}").Order(StringComparer.Ordinal)]
        : [];

    public string PathOfImport(string source) => Path.Combine(ImportDirectory, Path.GetFileNameWithoutExtension(source) + PlaceImport.Extension);

    /// <summary>Changes when an import is added, replaced or removed.</summary>
    public string Stamp() => string.Join('|', Imports.Select(path => FormattableString.Invariant($"{path}@{File.GetLastWriteTimeUtc(path).Ticks}")));
}
