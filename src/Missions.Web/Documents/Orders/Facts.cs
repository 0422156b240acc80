using Missions.Web.Documents.Layout;

namespace Missions.Web.Documents.Orders;

/// <summary>Labels and values as a table without rules: two pairs a row, or one over the whole width.</summary>
sealed class Facts
{
    const double LabelShare = 24;
    const double ValueShare = 36;
    readonly List<(string Label, string Value)> _pairs = [];

    public Facts Add(string label, string value)
    {
        _pairs.Add((label, value));
        return this;
    }

    public Facts AddIf(bool condition, string label, Func<string> value) => condition ? Add(label, value()) : this;

    public Table InPairs() => new(
        [LabelShare, ValueShare, LabelShare, ValueShare],
        [.. _pairs.Chunk(2).Select(pairs => pairs.Length == 2 ? Cells(pairs) : Cells([.. pairs, ("", "")]))])
    { IsRuled = false };

    public Table InLines() => new([LabelShare, (2 * ValueShare) + LabelShare], [.. _pairs.Select(pair => Cells([pair]))]) { IsRuled = false };

    static IReadOnlyList<Cell> Cells((string Label, string Value)[] pairs) =>
    [
        .. pairs.SelectMany(pair => new[]
        {
            new Cell(pair.Label.Length == 0 ? "" : pair.Label + "\u00A0:", Style.Label, IsHeader: pair.Label.Length > 0),
            new Cell(pair.Value, Style.Body),
        }),
    ];
}
