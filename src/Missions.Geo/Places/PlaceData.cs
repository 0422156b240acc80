using System.IO.Compression;

namespace Missions.Geo.Places;

/// <summary>Opens the embedded data files; Places/Data/ATTRIBUTION.md says where each comes from.</summary>
internal static class PlaceData
{
    /// <summary>The rows of a file, each split at its tabs.</summary>
    internal static IEnumerable<string[]> Rows(string file)
    {
        using var reader = new StringReader(Text(file));
        while (reader.ReadLine() is { } line)
            yield return line.Split('\t');
    }

    /// <summary>The whole text of a file, decompressed when its name ends with <c>.br</c>.</summary>
    internal static string Text(string file)
    {
        using var stream = typeof(PlaceData).Assembly.GetManifestResourceStream($"Missions.Geo.Places.Data.{file}")
            ?? throw new InvalidOperationException($"The data file {file} is not embedded.");
        if (!file.EndsWith(".br", StringComparison.Ordinal))
            return ReadToEnd(stream);
        using var plain = new BrotliStream(stream, CompressionMode.Decompress);
        return ReadToEnd(plain);
    }

    private static string ReadToEnd(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
