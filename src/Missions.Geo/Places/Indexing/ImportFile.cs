using System.IO.Compression;
using System.Text;

namespace Missions.Geo.Places.Indexing;

/// <summary>The compact file of imported rows: tab-separated columns under Brotli, in descending importance, after a line that says whose they are.</summary>
internal static class ImportFile
{
    private const string Mark = "# import ";
    private const int BufferBytes = 1 << 16;

    internal static void Write(string path, string attribution, IEnumerable<ImportedRow> rows)
    {
        var temporary = path + ".tmp";
        using (var plain = new BrotliStream(File.Create(temporary), CompressionLevel.Fastest))
        using (var writer = new StreamWriter(plain, new UTF8Encoding(false), BufferBytes) { NewLine = "\n" })
        {
            writer.WriteLine(Mark + attribution);
            foreach (var row in rows.OrderByDescending(row => row.Importance))
                writer.WriteLine(row.ToLine());
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Whose data the file holds.</summary>
    internal static string Attribution(string path)
    {
        using var reader = Open(path);
        return reader.ReadLine() is { } line && line.StartsWith(Mark, StringComparison.Ordinal) ? line[Mark.Length..] : "";
    }

    internal static IEnumerable<ImportedRow> Read(string path)
    {
        using var reader = Open(path);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            yield return ImportedRow.Parse(line);
    }

    private static StreamReader Open(string path) => new(new BrotliStream(File.OpenRead(path), CompressionMode.Decompress));
}
