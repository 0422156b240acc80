using Missions.Workflow.Routing;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>How a stop of a drawn route looks.</summary>
public enum StopState
{
    /// <summary>Every mission stops there, or the one of the example does.</summary>
    Asked,

    /// <summary>Some missions stop there.</summary>
    Conditional,

    /// <summary>The mission of the example passes without stopping.</summary>
    Skipped,

    /// <summary>The mission of the example would wait there for nobody.</summary>
    Blocked,
}

/// <summary>A stop of a drawn route.</summary>
public sealed record RouteStop(int Position, int Rank, StepKind Kind, string Name, StopState State)
{
    /// <summary>Who is asked.</summary>
    public required string Who { get; init; }

    /// <summary>The condition, or why the stop is skipped.</summary>
    public string? When { get; init; }

    /// <summary>By when, and what follows.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];
}

/// <summary>A route as it is drawn: its stops by rank, those of one rank side by side.</summary>
public sealed record RouteLine(IReadOnlyList<RouteStop> Stops, string Label)
{
    public IEnumerable<IReadOnlyList<RouteStop>> Ranks => Stops.GroupBy(stop => stop.Rank).OrderBy(rank => rank.Key).Select(rank => rank.ToList());
}
