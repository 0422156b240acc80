using Missions.Web.Documents.Layout;

namespace Missions.Web.Documents.Orders;

/// <summary>Labels and values as a table without rules: two pairs a row, or one over the whole width.</summary>
sealed class Facts(OrderLanguage language)
{
    const double LabelShare = 24;
    const double ValueShare = 36;
    readonly List<(string Label, string Value)> _pairs = [];

    public Facts Add(string french, string english, string value)
    {
        _pairs.Add((language.Label(french, english), value));
        return this;
    }

    public Facts AddIf(bool condition, string french, string english, Func<string> value) => condition ? Add(french, english, value()) : this;

    public Table InPairs() => new(
        [LabelShare, ValueShare, LabelShare, ValueShare],
        [.. _pairs.Chunk(2).Select(pairs => pairs.Length == 2 ? Cells(pairs) : Cells([.. pairs, ("", "")]))])
    { IsRuled = false };

    public Table InLines() => new([LabelShare, (2 * ValueShare) + LabelShare], [.. _pairs.Select(pair => Cells([pair]))]) { IsRuled = false };

    static IReadOnlyList<Cell> Cells((string Label, string Value)[] pairs) =>
    [
        .. pairs.SelectMany(pair => new[]
        {
            new Cell(pair.Label, Style.Label, IsHeader: pair.Label.Length > 0),
            new Cell(pair.Value, Style.Body),
        }),
    ];
}
