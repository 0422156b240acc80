using System.Security.Cryptography;

namespace Missions.Geo.Places.Indexing;

/// <summary>The file of an index in its directory: named by what it is made of, built aside and renamed into place.</summary>
internal static class IndexFile
{
    private const string Prefix = "places-";
    private const string Extension = ".index";
    private const int HashLetters = 16;
    private static readonly TimeSpan BetweenTurns = TimeSpan.FromMilliseconds(100);

    /// <summary>The name of the index of the data shipped and of imported files.</summary>
    internal static string NameFor(IEnumerable<string> imports)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData([IndexSchema.Version]);
        PlaceData.AddTo(digest);
        foreach (var import in imports)
            digest.AppendData(SHA256.HashData(File.ReadAllBytes(import)));
        return Prefix + Convert.ToHexStringLower(digest.GetHashAndReset())[..HashLetters] + Extension;
    }

    /// <summary>Builds the index where there is none; of several processes that want the same one, the first builds and the others wait.</summary>
    internal static void Ensure(string path, IReadOnlyList<string> imports, IProgress<int>? progress, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (File.Exists(path))
            return;
        using var turn = Turn(path + ".lock", cancellation);
        if (File.Exists(path))
            return;
        var temporary = path + ".tmp";
        File.Delete(temporary);
        using (var writer = new IndexWriter(temporary))
        {
            writer.Write(RankedMerge.Of(new ShippedPlaces(imports).All), progress, cancellation);
            writer.Finish(cancellation);
        }

        File.Move(temporary, path, overwrite: true);
        DeleteOthers(path);
    }

    /// <summary>Those of older data; one that another process still has open stays until a later build, where the system says so.</summary>
    private static void DeleteOthers(string path)
    {
        foreach (var other in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, $"{Prefix}*{Extension}").Where(other => other != path))
        {
            try
            {
                File.Delete(other);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                continue;
            }
        }
    }

    private static FileStream Turn(string path, CancellationToken cancellation)
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (File.Exists(path))
            {
                cancellation.WaitHandle.WaitOne(BetweenTurns);
            }
        }
    }
}
