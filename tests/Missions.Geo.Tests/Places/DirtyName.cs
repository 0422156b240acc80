using System.Globalization;
using Missions.Geo.Distances;
using Missions.Geo.Places;
using Missions.Geo.Units;

namespace Missions.Geo.Tests.Places;

/// <summary>How an answer compares with what a reader expects.</summary>
public enum Judgement
{
    /// <summary>The status expected and, for a found place, its country and within 25 km of it.</summary>
    Right,

    /// <summary>Another status, but nobody is misled: a person is asked, or told that the place is not known.</summary>
    Honest,

    /// <summary>Found, and it is not the place that the reader expects.</summary>
    SilentlyWrong,
}

/// <summary>A row of a fixture of dirty names.</summary>
public sealed record DirtyName(string Text, string Hint, ResolutionStatus Expected, string Name, string CountryCode, GeoPoint? Position)
{
    private const double WithinKilometres = 25;
    private const int Columns = 7;

    /// <summary>The country that the hint names.</summary>
    public Country? Country => PlaceResolver.ReadCountry(Hint);

    /// <summary>The hint names no country: whoever asks is told so, and nothing is resolved.</summary>
    public bool IsRefused => Hint.Length > 0 && Country is null;

    public static IReadOnlyList<DirtyName> Read(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Places", "Fixtures", file)).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    public Judgement Judge(PlaceResolution answer)
    {
        if (IsRefused)
            return Judgement.Honest;
        if (answer.Status != ResolutionStatus.Found)
            return answer.Status == Expected ? Judgement.Right : Judgement.Honest;
        return Expected == ResolutionStatus.Found && answer.Place!.CountryCode == CountryCode
            && Geodesic.Between(answer.Place.Position!.Value, Position!.Value).TotalKilometres <= WithinKilometres
                ? Judgement.Right
                : Judgement.SilentlyWrong;
    }

    private static DirtyName Parse(string line)
    {
        var cells = line.Split('\t');
        Array.Resize(ref cells, Columns);
        var status = Enum.Parse<ResolutionStatus>(cells[2], ignoreCase: true);
        return new(cells[0], cells[1], status, cells[3] ?? "", cells[4] ?? "", status == ResolutionStatus.Found ? new(Degrees(cells[5]), Degrees(cells[6])) : null);
    }

    private static double Degrees(string? cell) => double.Parse(cell!, CultureInfo.InvariantCulture);
}
