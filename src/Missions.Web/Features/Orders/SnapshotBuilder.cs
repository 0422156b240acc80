using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;
using Missions.Web.Data;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Orders;

/// <summary>
/// Freezes what an order says: the mission as stored, with the names of those it is about. The same stored facts give the same text,
/// so the text built when signing is the one that was shown unless something changed in between.
/// </summary>
public static class SnapshotBuilder
{
    public static async Task<OrderSnapshot> BuildAsync(MissionsDbContext db, Mission mission, CancellationToken cancellation = default)
    {
        var steps = mission.Steps.Where(step => step.Round == mission.Round && step.Kind != StepKind.Signature && step.State != StepState.Dropped).OrderBy(step => step.Position).ToList();
        var decisions = mission.Decisions.Where(decision => decision.Round == mission.Round).ToDictionary(decision => decision.StepId);
        // Asked anew since: nobody agreed there.
        steps.RemoveAll(step => decisions.GetValueOrDefault(step.Id) is { Sense: DecisionSense.SentBack });
        var traveller = await db.People.AsNoTracking().SingleAsync(person => person.Id == mission.TravellerId, cancellation);
        var names = await NamesAsync(db, decisions.Values, cancellation);
        var units = await db.Units.AsNoTracking().ToDictionaryAsync(unit => unit.Id, cancellation);
        return new OrderSnapshot
        {
            Document = await DocumentAsync(db, mission, cancellation),
            Laboratory = Laboratory(units, mission.UnitId),
            Logos = await LogosAsync(db, units, mission, cancellation),
            Reference = mission.Reference ?? "",
            OrderVersion = mission.Orders.Count + 1,
            Traveller = new(
                traveller.Title, traveller.PrintedGivenName, traveller.PrintedFamilyName, traveller.Matricule, mission.TravellerStatus,
                await NameAsync(db, mission.EmployerId, cancellation), units[mission.UnitId].Name,
                traveller.AdministrativeResidence, traveller.FamilyResidence),
            // Requests of before kept a reason that no page shows.
            Content = mission.Lateness.IsLate ? mission.Content : mission.Content with { LateReason = "" },
            Legs = [.. mission.Legs.OrderBy(leg => leg.Position).Select(LegFacts.Of)],
            FactorSetId = mission.FactorSetId ?? "",
            TotalKilometres = mission.TotalDistance.TotalKilometres,
            TotalKilograms = mission.TotalEmission.TotalKilograms,
            TotalUncertaintyKilograms = EmissionTotals.Of(mission.Legs.OrderBy(leg => leg.Position).Select(Estimate)).Uncertainty?.TotalKilograms,
            UnknownLegs = mission.UnknownLegs,
            Funding = await FundingAsync(db, mission, cancellation),
            IsLate = mission.Lateness.IsLate,
            Late = LateFacts.Of(mission.Lateness),
            Route = [.. steps.Select(step => Facts(step, decisions.GetValueOrDefault(step.Id), names))],
        };
    }

    public static async Task<FrozenContent> FreezeAsync(MissionsDbContext db, Mission mission, CancellationToken cancellation = default) =>
        new((await BuildAsync(db, mission, cancellation)).ToCanonicalJson());

    private static StepFacts Facts(RouteStep step, Decision? decision, Dictionary<Guid, string> names) => new(
        step.Name,
        step.Kind,
        step.State,
        step.SkipReason,
        decision is null ? null : names[decision.ActorId],
        decision is null || decision.ActorId == decision.PrincipalId ? null : names[decision.PrincipalId],
        decision?.At.ToUniversalTime(),
        decision?.Comment is { Length: > 0 } comment ? comment : null,
        decision?.Opinion);

    private static LaboratoryFacts Laboratory(Dictionary<Guid, Unit> units, Guid unitId)
    {
        var unit = units[unitId];
        var city = unit.City;
        while (unit.ParentId is { } parent)
        {
            unit = units[parent];
            if (city.Length == 0) city = unit.City;
        }

        return new(unit.Name, unit.ShortName, city);
    }

    private static async Task<IReadOnlyList<LogoFacts>?> LogosAsync(MissionsDbContext db, Dictionary<Guid, Unit> units, Mission mission, CancellationToken cancellation)
    {
        var laboratory = units[mission.UnitId];
        while (laboratory.ParentId is { } parent) laboratory = units[parent];
        Guid[] owners = [laboratory.Id, .. new[] { mission.EmployerId, mission.PayerId }.OfType<Guid>()];
        var found = await db.LogoOwners.AsNoTracking().Where(owner => owners.Contains(owner.OwnerId)).ToDictionaryAsync(owner => owner.OwnerId, owner => owner.Sha256, cancellation);
        if (found.Count == 0) return null;
        var names = await db.Institutions.AsNoTracking().Where(one => owners.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        return [.. owners.Where(found.ContainsKey).DistinctBy(owner => found[owner], StringComparer.Ordinal).Select(owner => new LogoFacts(names.GetValueOrDefault(owner, laboratory.Name), found[owner]))];
    }

    /// <summary>What the payer makes of it; without one, the order.</summary>
    private static async Task<DocumentFacts> DocumentAsync(MissionsDbContext db, Mission mission, CancellationToken cancellation) =>
        (await db.Institutions.AsNoTracking().SingleOrDefaultAsync(institution => institution.Id == mission.PayerId, cancellation))?.Document.ToFacts() ?? DocumentFacts.Order;

    private static LegEstimate Estimate(MissionLeg leg) => new(leg.Distance, leg.Counted, leg.Emission, leg.Uncertainty, leg.Method, "", leg.Reason) { Mode = leg.Mode };

    private static async Task<FundingFacts> FundingAsync(MissionsDbContext db, Mission mission, CancellationToken cancellation)
    {
        var project = await db.Projects.AsNoTracking().SingleOrDefaultAsync(project => project.Id == mission.Content.ProjectId, cancellation);
        return new(await NameAsync(db, mission.PayerId, cancellation), project?.Code ?? "", project?.Name ?? "", mission.Credits);
    }

    private static async Task<string> NameAsync(MissionsDbContext db, Guid? institutionId, CancellationToken cancellation) =>
        await db.Institutions.Where(institution => institution.Id == institutionId).Select(institution => institution.Name).SingleOrDefaultAsync(cancellation) ?? "";

    private static Task<Dictionary<Guid, string>> NamesAsync(MissionsDbContext db, IEnumerable<Decision> decisions, CancellationToken cancellation)
    {
        var ids = decisions.SelectMany(decision => new[] { decision.ActorId, decision.PrincipalId }).Distinct().ToList();
        return db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.PrintedName, cancellation);
    }
}
