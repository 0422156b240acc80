using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;
using Missions.Web.Data;
using Missions.Web.Data.Factors;
using Missions.Web.Data.Roads;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Presentation.Sheets;

/// <summary>Reads what surrounds a mission that the caller has already been allowed to see.</summary>
public sealed class MissionSheetReader(
    MissionsDbContext db, CurrentPerson person, LaboratoryFactors factors, RoadMap roads, PeopleNames people, Words words, HistoryReader history, VersionChanges versions)
{
    public async Task<MissionSheet> ReadAsync(Mission mission, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mission);
        var traveller = await db.People.AsNoTracking().SingleAsync(p => p.Id == mission.TravellerId, cancellation);
        var institutions = await db.Institutions.AsNoTracking().ToDictionaryAsync(i => i.Id, cancellation);
        var projects = await db.Projects.AsNoTracking().ToDictionaryAsync(p => p.Id, cancellation);
        var events = await db.MissionEvents.AsNoTracking().Where(e => e.MissionId == mission.Id).ToListAsync(cancellation);
        var authority = await person.AuthorityAsync();
        var names = await people.OfAsync(PeopleIn(mission, events, authority), cancellation);
        var named = Named(names, institutions, projects);
        var employer = mission.IsEditable ? traveller.EmployerId : mission.EmployerId;
        return new()
        {
            Mission = mission,
            Traveller = traveller,
            EnteredBy = names[mission.EnteredById],
            Unit = await db.Units.AsNoTracking().SingleAsync(unit => unit.Id == mission.UnitId, cancellation),
            Employer = employer is { } id ? institutions.GetValueOrDefault(id) : null,
            Payer = mission.PayerId is { } payer ? institutions.GetValueOrDefault(payer) : null,
            Project = mission.Content.ProjectId is { } project ? projects.GetValueOrDefault(project) : null,
            Risks = mission.Status is MissionStatus.Draft or MissionStatus.Returned or MissionStatus.Submitted or MissionStatus.Issued
                ? authority.Risk.Of(mission.Content)
                : [],
            Amendment = await versions.AmendmentAsync(mission, cancellation),
            VersionChanges = await versions.BetweenVersionsAsync(mission, cancellation),
            MayCopy = mission.Orders.Count > 0 && person.OptionalId is { } reader && CopyRight.Has(reader, mission, authority),
            Legs = await LegsAsync(mission, authority.Today.Year, cancellation),
            Route = [.. mission.Steps.Where(step => IsDrawn(step, mission)).OrderBy(step => step.Round).ThenBy(step => step.Position).Select(step => Line(step, mission, authority, names, named))],
            Questions = QuestionLine.Of(mission, names),
            History = history.Read(events, named, mission.Steps),
        };
    }

    /// <summary>The frozen legs; those of a draft are computed now.</summary>
    private async Task<LegsTable> LegsAsync(Mission mission, int year, CancellationToken cancellation)
    {
        var catalogue = await factors.ReadAsync(db, cancellation);
        if (!mission.IsEditable && mission.FactorSetId is { } frozen)
            return new(mission.Legs, frozen, frozen: true) { Compared = mission.Status == MissionStatus.Submitted ? catalogue.Find(frozen) : null };
        var set = catalogue.ForYear(mission.Content.DepartsOn?.Year ?? year);
        var known = await roads.KnownAsync(Itinerary.Roads(mission.Content), cancellation);
        return new(Itinerary.Legs(mission.Content, set, known), set.Id, frozen: false) { Compared = set };
    }

    private static IEnumerable<Guid> PeopleIn(Mission mission, IEnumerable<MissionEvent> events, Authority authority) =>
    [
        mission.TravellerId,
        mission.EnteredById,
        .. mission.Decisions.SelectMany(decision => new[] { decision.ActorId, decision.PrincipalId }),
        .. QuestionLine.PeopleIn(mission),
        .. events.SelectMany(e => new[] { e.ActorId, e.PrincipalId }).OfType<Guid>(),
        .. mission.Steps.Where(IsAwaited).SelectMany(step => PeopleNames.HoldersOf(step, mission.Scope, authority)),
    ];

    private RouteLine Line(RouteStep step, Mission mission, Authority authority, IReadOnlyDictionary<Guid, string> names, Dictionary<Guid, string> named)
    {
        var decision = mission.Decisions.FirstOrDefault(decision => decision.StepId == step.Id);
        return new(
            step,
            decision,
            decision is null ? null : names[decision.ActorId],
            decision is null || decision.ActorId == decision.PrincipalId ? null : names[decision.PrincipalId],
            IsAwaited(step) ? people.HoldersOf(step, mission.Scope, authority, names) : [])
        {
            RecordedOutside = decision?.Opinion is not null || mission.Orders.Any(order => order.Outside is not null && step.Kind == StepKind.Signature && order.SignedAt == decision?.At),
            ClaimedBy = step.State == StepState.Active && mission.HolderOf(step, authority) is { } holder ? names.GetValueOrDefault(holder) : null,
            When = words.Of(step.Condition, named),
        };
    }

    // What was asked anew in the same round is drawn where it stands now.
    private static bool IsDrawn(RouteStep step, Mission mission) => step.State != StepState.Dropped
        || !mission.Steps.Any(later => later.Round == step.Round && later.Name == step.Name && later.Position > step.Position);

    private static bool IsAwaited(RouteStep step) => step.State is StepState.Active or StepState.Pending;

    private static Dictionary<Guid, string> Named(
        IReadOnlyDictionary<Guid, string> people, Dictionary<Guid, Institution> institutions, Dictionary<Guid, Project> projects)
    {
        var names = new Dictionary<Guid, string>(people);
        foreach (var institution in institutions.Values) names[institution.Id] = institution.Name;
        foreach (var project in projects.Values) names[project.Id] = $"{project.Code} – {project.Name}";
        return names;
    }
}
