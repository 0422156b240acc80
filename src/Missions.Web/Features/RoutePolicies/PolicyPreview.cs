using Missions.Web.Presentation;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>The routes that the sample missions would take, and what is to be thought of before publishing.</summary>
public sealed record PolicyPreview
{
    public required RouteLine Policy { get; init; }

    public required IReadOnlyList<SampleRoute> Samples { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    public required Guid UnitId { get; init; }

    public required Guid EmployerId { get; init; }

    /// <summary>Whose route it is drawn for: « CNRS, Équipe Cosmologie ».</summary>
    public required string Whose { get; init; }

    /// <summary>The mark that publishing asks for.</summary>
    public required string Mark { get; init; }
}

/// <summary>The route of a sample mission.</summary>
public sealed record SampleRoute(string Title, string Icon, IReadOnlyList<string> Traits, RouteLine Line)
{
    public bool IsBlocked => Line.Stops.Any(stop => stop.State == StopState.Blocked);
}
