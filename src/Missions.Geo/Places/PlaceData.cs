using System.IO.Compression;
using System.Security.Cryptography;

namespace Missions.Geo.Places;

/// <summary>Opens the embedded data files; Places/Data/ATTRIBUTION.md says where each comes from.</summary>
internal static class PlaceData
{
    private const string Folder = "Missions.Geo.Places.Data.";

    /// <summary>The rows of a file of one section, each split at its tabs, read as they are asked for.</summary>
    internal static IEnumerable<string[]> Rows(string file) => Sections(file).Select(row => row.Cells);

    /// <summary>
    /// The rows of a file with the name of the section that holds each: a line such as <c># towns</c> begins one. A file that ends with
    /// <c>.br</c> is decompressed on the way, never held whole.
    /// </summary>
    internal static IEnumerable<(string Section, string[] Cells)> Sections(string file)
    {
        using var stream = Open(file);
        using var plain = file.EndsWith(".br", StringComparison.Ordinal) ? new BrotliStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(plain);
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
                section = line[2..];
            else
                yield return (section, line.Split('\t'));
        }
    }

    /// <summary>Adds every data file, in the order of their names, to a digest.</summary>
    internal static void AddTo(IncrementalHash digest)
    {
        var buffer = new byte[64 * 1024];
        foreach (var name in typeof(PlaceData).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = Open(name[Folder.Length..]);
            for (int read; (read = stream.Read(buffer)) > 0;)
                digest.AppendData(buffer, 0, read);
        }
    }

    private static Stream Open(string file) => typeof(PlaceData).Assembly.GetManifestResourceStream(Folder + file)
        ?? throw new InvalidOperationException($"The data file {file} is not embedded.");
}
