using Missions.Workflow.Routing;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>A published version with what became of it.</summary>
public sealed record PolicyVersion(RoutePolicy Policy, RouteLine Line)
{
    /// <summary>Null for the one that the product began with.</summary>
    public string? PublishedBy { get; init; }

    /// <summary>When another version followed it; null while in force.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Requests under way that follow it.</summary>
    public int InFlight { get; init; }

    /// <summary>The steps whose named person is no more active: « Avis du comité : Ada Lovelace ».</summary>
    public IReadOnlyList<string> Gone { get; init; } = [];
}

/// <summary>The route of an employer, or the common one.</summary>
/// <param name="EmployerId">Null for the common one.</param>
/// <param name="Employer">Its name; empty for the common one.</param>
/// <param name="Versions">The latest first; none when the employer follows the common one.</param>
public sealed record PolicyCard(Guid? EmployerId, string Employer, IReadOnlyList<PolicyVersion> Versions)
{
    public PolicyVersion? InForce => Versions.Count > 0 ? Versions[0] : null;

    public IEnumerable<PolicyVersion> Former => Versions.Skip(1);

    public int OnFormer => Former.Sum(version => version.InFlight);
}

/// <summary>Every route; the common one first.</summary>
public sealed record PoliciesPage(IReadOnlyList<PolicyCard> Cards)
{
    public IEnumerable<PolicyCard> Followers => Cards.Where(card => card.Versions.Count == 0);

    public IEnumerable<PolicyCard> Own => Cards.Where(card => card.Versions.Count > 0);
}

/// <summary>One version, with the route it belongs to.</summary>
public sealed record PolicyVersionPage(PolicyCard Card, PolicyVersion Version);
