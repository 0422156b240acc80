using System.Globalization;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>A clause being made. Its fact is chosen when it is added, and says which comparisons and which values it takes.</summary>
public sealed class ClauseForm
{
    public Fact? Fact { get; set; }

    public Comparison? Comparison { get; set; }

    public string? Value { get; set; }

    public static ClauseForm New(Fact fact) => new() { Fact = fact, Comparison = Facts.Comparisons(fact)[0], Value = Facts.IsYesNo(fact) ? "true" : "" };

    public static ClauseForm Of(Clause clause) => new()
    {
        Fact = clause.Fact,
        Comparison = clause.Comparison,
        Value = clause.Fact == Workflow.Routing.Fact.EstimatedCost && decimal.TryParse(clause.Value, CultureInfo.InvariantCulture, out var euros)
            ? euros.ToString("0.##", CultureInfo.CurrentCulture)
            : clause.Value,
    };
}
