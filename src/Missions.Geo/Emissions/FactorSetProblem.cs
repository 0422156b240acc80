namespace Missions.Geo.Emissions;

/// <summary>What is wrong with a factor set, and where.</summary>
/// <param name="Path">Where, as the JSON of the set writes it: <c>modes[0].categories[1].curve.segments[0].b</c>; empty for the whole.</param>
/// <param name="Fault">What.</param>
/// <param name="Arguments">The values that the sentence names, in the order of <see cref="FactorSetFaults"/>.</param>
public sealed record FactorSetProblem(string Path, FactorSetFault Fault, params IReadOnlyList<object> Arguments)
{
    /// <summary>The path, then what is wrong, in English.</summary>
    public override string ToString() => Path.Length == 0 ? Fault.Sentence(Arguments) : $"{Path}: {Fault.Sentence(Arguments)}";
}

/// <summary>Collects every problem of a set, not only the first.</summary>
internal sealed class FactorSetCheck
{
    private readonly List<FactorSetProblem> problems = [];

    internal IReadOnlyList<FactorSetProblem> Problems => problems;

    internal void Require(bool holds, string path, FactorSetFault fault, params object[] arguments)
    {
        if (!holds)
            problems.Add(new(path, fault, arguments));
    }

    /// <summary>A number of the set: finite, and in a closed interval.</summary>
    internal void RequireIn(double value, double least, double most, string path) =>
        Require(double.IsFinite(value) && value >= least && value <= most, path, FactorSetFault.OutOfRange, least, most);

    internal void RequireText(string? text, int most, string path) =>
        Require(!string.IsNullOrWhiteSpace(text) && text.Length <= most && !text.Any(char.IsControl), path, FactorSetFault.BadText, most);

    /// <summary>The entries of a list that are there, with their paths; notes those that are null and a list too long.</summary>
    internal IEnumerable<(T Item, string Path)> Entries<T>(IReadOnlyList<T> list, int most, string path)
        where T : class?
    {
        Require(list.Count <= most, path, FactorSetFault.TooMany, most);
        for (var i = 0; i < Math.Min(list.Count, most); i++)
        {
            var entry = $"{path}[{i}]";
            Require(list[i] is not null, entry, FactorSetFault.Missing);
            if (list[i] is not null)
                yield return (list[i], entry);
        }
    }
}
