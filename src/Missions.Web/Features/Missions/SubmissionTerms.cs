using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;
using Missions.Web.Data;
using Missions.Web.Data.Factors;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;
using Route = Missions.Workflow.Routing.Route;

namespace Missions.Web.Features.Missions;

/// <summary>All that a submission depends on beside its content: policy, lead time, who may act, factors.</summary>
public sealed record SubmissionTerms
{
    public required Person Traveller { get; init; }

    public required Authority Authority { get; init; }

    public required FactorSet Factors { get; init; }

    /// <summary>What a car may run on by any set that the laboratory knows; empty while none tells.</summary>
    public IReadOnlyList<CarEnergy> Energies { get; init; } = [];

    /// <summary>That of the first submission, or the one in force; null when the traveller has no employer or none is published.</summary>
    public RoutePolicy? Policy { get; init; }

    public Guid? BudgetHolderId { get; init; }

    public Lateness Lateness { get; init; }

    public static async Task<SubmissionTerms> ReadAsync(
        MissionsDbContext db, Person traveller, MissionContent content, Mission? mission, Authority authority, LaboratoryFactors factors, IReadOnlyList<RiskFinding> risks,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(factors);
        var known = await factors.ReadAsync(db, cancellation);
        return new()
        {
            Traveller = traveller,
            Authority = authority,
            Factors = mission is { Status: MissionStatus.Submitted, FactorSetId: { } frozen }
                ? known.Get(frozen)
                : known.ForYear((content.DepartsOn ?? authority.Today).Year),
            Energies = [.. known.All.SelectMany(set => set.CarEnergies).Distinct().Order()],
            Policy = await PolicyAsync(),
            BudgetHolderId = await db.Projects.Where(project => project.Id == content.ProjectId).Select(project => project.BudgetHolderId).SingleOrDefaultAsync(cancellation),
            Lateness = mission is { Round: > 0 } ? mission.Lateness : await LatenessAsync(),
        };

        async Task<RoutePolicy?> PolicyAsync()
        {
            if (mission?.PolicyId is { } own)
                return await db.RoutePolicies.AsNoTracking().Include(policy => policy.Steps).SingleAsync(policy => policy.Id == own, cancellation);
            return traveller.EmployerId is { } employer ? await db.PolicyInForceAsync(employer, authority.At, cancellation) : null;
        }

        async Task<Lateness> LatenessAsync() => traveller.EmployerId is { } employer && content.DepartsOn is { } departure
            ? await db.LatenessAsync(employer, Territory.Of(content), authority.Today, departure, risks.Any(finding => finding.NeedsOpinion), cancellation)
            : default;
    }

    /// <summary>The steps that a submission would take; empty without a policy.</summary>
    public IReadOnlyList<RouteStep> Plan(MissionContent content, MissionScope scope, Guid? payerId, RiskRating? risk, int round) => Policy is null
        ? []
        : Route.Plan(Policy, FactsOf(content, scope, payerId) with { Risk = risk }, scope, Authority, BudgetHolderId, round);

    private MissionFacts FactsOf(MissionContent content, MissionScope scope, Guid? payerId) => new()
    {
        Content = content,
        UnitId = scope.UnitId,
        EmployerId = scope.EmployerId,
        PayerId = payerId,
        TravellerStatus = Traveller.Status,
        IsLate = Lateness.IsLate,
    };
}
