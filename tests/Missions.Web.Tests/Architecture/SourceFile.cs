using Missions.Testing;

namespace Missions.Web.Tests.Architecture;

/// <summary>A file that a person wrote, its path from the root of the repository.</summary>
internal sealed record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    private static readonly string[] NotOurs = ["/bin/", "/obj/", "/node_modules/", "/Migrations/", "/wwwroot/lib/"];

    public static IEnumerable<SourceFile> Under(string folder, params string[] extensions)
    {
        var start = System.IO.Path.Combine(Repository.Root, folder);
        return !Directory.Exists(start)
            ? []
            : Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories)
                .Where(file => extensions.Contains(System.IO.Path.GetExtension(file), StringComparer.Ordinal))
                .Where(file => !Array.Exists(NotOurs, part => file.Contains(part, StringComparison.Ordinal)))
                .Select(file => new SourceFile(System.IO.Path.GetRelativePath(Repository.Root, file), File.ReadAllLines(file)));
    }

    public IEnumerable<string> LinesWith(Func<string, bool> matches) =>
        Lines.Index().Where(line => matches(line.Item)).Select(line => $"{Path}:{line.Index + 1}: {line.Item.Trim()}");
}
