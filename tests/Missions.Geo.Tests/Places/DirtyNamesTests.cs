using Missions.Geo.Places;
using Xunit.Abstractions;

namespace Missions.Geo.Tests.Places;

public sealed class DirtyNamesTests(ITestOutputHelper output)
{
    [Fact]
    public void Resolve_OfTheNamesWrittenBeforeIt_IsRightAndHardlyEverSilentlyWrong()
    {
        var (right, wrong) = Measure("dirty-names.tsv");
        Assert.True(right >= 90, $"{right:F1} % right");
        Assert.True(wrong <= 1, $"{wrong:F1} % silently wrong");
    }

    [Fact]
    public void Resolve_OfTheNamesOfSomeoneElse_IsHardlyEverSilentlyWrong()
    {
        var (_, wrong) = Measure("second-set.tsv");
        Assert.True(wrong <= 1, $"{wrong:F1} % silently wrong");
    }

    private (double Right, double Wrong) Measure(string file)
    {
        var resolver = new PlaceResolver(SharedPlaces.Gazetteer);
        var names = DirtyName.Read(file);
        var judged = names.Select(name => (Name: name, Answer: resolver.Resolve(name.Text, name.Country))).ToLookup(row => row.Name.Judge(row.Answer));
        var (right, wrong) = (100d * judged[Judgement.Right].Count() / names.Count, 100d * judged[Judgement.SilentlyWrong].Count() / names.Count);
        output.WriteLine($"{file}: {names.Count} names, {right:F1} % right, {wrong:F1} % silently wrong");
        foreach (var kind in new[] { Judgement.SilentlyWrong, Judgement.Honest })
            foreach (var (name, answer) in judged[kind])
                output.WriteLine($"{kind}: « {name.Text} » ({name.Hint}): expected {name.Expected} {name.Name}, is {answer.Status} {answer.Place?.Name} ({answer.Confidence:F2}) {string.Join(" | ", answer.Candidates.Take(4).Select(place => $"{place.Name} {place.CountryCode}"))}");
        return (right, wrong);
    }
}
