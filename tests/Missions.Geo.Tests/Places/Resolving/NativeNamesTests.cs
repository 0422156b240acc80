using Missions.Geo.Places;

namespace Missions.Geo.Tests.Places.Resolving;

public sealed class NativeNamesTests
{
    private const string File = "Missions.Geo.Places.Data.native-names.tsv";

    [Fact]
    public void EveryNameOfTheTable_IsFoundInItsCountry()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);
        var wrong = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            wrong.AddRange(cells[2].Split('|').Where(name => !Answers.Of(name, cells[0]).EndsWith($" {cells[0]}", StringComparison.Ordinal)).Select(name => $"{cells[1]} {name}: {Answers.Of(name, cells[0])}"));
        }

        Assert.Empty(wrong);
    }
}
