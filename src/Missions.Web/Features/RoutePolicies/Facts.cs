using Missions.Workflow.Routing;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>How each fact may be compared on the page.</summary>
public static class Facts
{
    public static bool IsYesNo(Fact fact) =>
        fact is Fact.Abroad or Fact.Overseas or Fact.Late or Fact.WithCosts or Fact.PrivateCar or Fact.OpinionNeeded;

    public static IReadOnlyList<Comparison> Comparisons(Fact fact) => fact switch
    {
        Fact.EstimatedCost => [Comparison.Over],
        Fact.RiskLevel => [Comparison.Over, Comparison.Is, Comparison.IsNot],
        _ when IsYesNo(fact) => [Comparison.Is],
        _ => [Comparison.Is, Comparison.IsNot],
    };
}
