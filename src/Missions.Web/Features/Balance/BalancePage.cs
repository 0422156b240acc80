using Missions.Geo.Emissions;

namespace Missions.Web.Features.Balance;

public sealed record BalancePage(BalanceForm Form)
{
    public IReadOnlyList<BalanceRow> Rows { get; init; } = [];

    public bool HasMore { get; init; }

    public EmissionTotals Totals { get; init; } = EmissionTotals.Empty;

    public int Missions { get; init; }

    public int MissionsWithUnknowns { get; init; }

    /// <summary>The address of these choices, for the page that follows and for the file.</summary>
    public string Choices => string.Join('&', new[] { $"from={Form.From:yyyy-MM-dd}", $"to={Form.To:yyyy-MM-dd}" }
        .Concat(Form.Period.States.Select(state => $"states={state}")));

    public string Next => $"{Choices}&afterDay={Rows[^1].DepartsOn:yyyy-MM-dd}&afterId={Rows[^1].Id}";
}
