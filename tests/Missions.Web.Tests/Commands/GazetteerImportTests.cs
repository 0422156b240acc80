using Missions.Testing.Databases;
using Missions.Testing.Processes;

namespace Missions.Web.Tests.Commands;

public sealed class GazetteerImportTests
{
    private const string Hamlet = "900000001\tZzhameau\tZzhameau\t\t44.5\t3.5\tP\tPPL\tFR\t\t\t\t\t\t12\t\t\t\t\n";

    [Theory]
    [InlineData("geonames", Hamlet, 0, "1 rows of")]
    [InlineData("geonames", "1\tA\n", 1, "Line 1, column 1: there are 2 columns")]
    [InlineData("csv", Hamlet, 1, "--format is 'csv': give geonames or laposte.")]
    public async Task Import_OfAFileByItsFullPath_IsKeptOrRefusedInASentence(string format, string text, int code, string sentence)
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        var file = Path.Combine(database.DataDirectory, "FR.txt");
        await File.WriteAllTextAsync(file, text);

        await using var process = MissionsProcess.Launch(database, null, "gazetteer", "import", file, "--format", format);

        Assert.Equal(code, await process.ExitCodeAsync());
        Assert.Contains(sentence, process.Output.Text, StringComparison.Ordinal);
        Assert.Equal(code == 0, File.Exists(Path.Combine(database.DataDirectory, "places", "FR.places")));
    }
}
