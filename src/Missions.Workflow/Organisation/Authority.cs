using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;
using Missions.Workflow.Substitutions;

namespace Missions.Workflow.Organisation;

/// <summary>Someone who may decide a step, and by which right.</summary>
/// <param name="Actor">The person, and for whom they would act.</param>
/// <param name="Grant">The role they hold or stand in for; <see langword="null"/> for a named person.</param>
public sealed record Candidate(Actor Actor, RoleGrant? Grant)
{
    /// <summary>Whether they may only record a signature given outside, never sign.</summary>
    public bool RecordsOutside { get; init; }

    /// <summary>The delegation by which they would sign for someone; <see langword="null"/> otherwise.</summary>
    public SigningDelegation? Delegation { get; init; }
}

/// <summary>
/// Who may act on what, at an instant. The one place that knows: nobody decides on their own mission; a signatory signs nothing they
/// entered; a substitute validates and records opinions but never signs; a delegate signs within the scope of a decision; a signatory's own mission
/// goes to another, or outside.
/// </summary>
/// <param name="organisation">The organisation as it stands.</param>
/// <param name="calendar">The laboratory's days.</param>
/// <param name="at">The instant.</param>
public sealed partial class Authority(OrganisationSnapshot organisation, LabCalendar calendar, DateTimeOffset at)
{
    /// <summary>The instant.</summary>
    public DateTimeOffset At { get; } = at;

    /// <summary>The day of the instant in the laboratory.</summary>
    public DateOnly Today { get; } = calendar.DayOf(at);

    /// <summary>The laboratory's days.</summary>
    public LabCalendar Calendar { get; } = calendar;

    /// <summary>What the risk list says that day; by default a list that knows no country, so that every place abroad asks for an opinion.</summary>
    public RiskList Risk { get; init; } = new([], calendar.DayOf(at));

    /// <summary>Everyone who may decide a step; those acting on their own account come first. Empty when nobody may.</summary>
    public IReadOnlyList<Candidate> Candidates(RouteStep step, MissionScope scope)
    {
        ArgumentNullException.ThrowIfNull(step);
        var principals = Principals(step, scope).Where(candidate => candidate.Actor.PersonId != scope.TravellerId).ToList();
        if (step.Kind == StepKind.Signature)
        {
            var signatories = principals.Where(candidate => candidate.Actor.PersonId != scope.EnteredById).ToList();
            return signatories.Count > 0 ? signatories : [.. Recorders(step, scope)];
        }

        IEnumerable<Candidate> substitutes = step.Terms.SubstitutesMayAct || step.Escalation >= Escalation.Substitutes ? Substitutes(principals, step, scope) : [];
        var backup = step.Escalation >= Escalation.Backup && step.Terms.BackupRole is { } role
            ? Asked(role, scope).Where(candidate => candidate.Actor.PersonId != scope.TravellerId)
            : [];
        return [.. principals, .. substitutes, .. backup];
    }

    /// <summary>Whether people who replace those asked at a step could decide it.</summary>
    public bool HasSubstitutes(RouteStep step, MissionScope scope)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Kind != StepKind.Signature && Substitutes(Principals(step, scope), step, scope).Any();
    }

    /// <summary>Whether someone but the traveller holds the backup role of a step.</summary>
    public bool HasBackup(RouteStep step, MissionScope scope)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Terms.BackupRole is { } role && Asked(role, scope).Any(candidate => candidate.Actor.PersonId != scope.TravellerId);
    }

    /// <summary>The right by which a person may decide a step; <see langword="null"/> when they may not.</summary>
    public Candidate? CandidateFor(Guid personId, RouteStep step, MissionScope scope) =>
        Candidates(step, scope).FirstOrDefault(candidate => candidate.Actor.PersonId == personId);

    /// <summary>Whether a person may be asked to decide a step in the place of those it asks; for a signature, only one who may sign.</summary>
    public bool MayBeAsked(Guid personId, RouteStep step, MissionScope scope)
    {
        ArgumentNullException.ThrowIfNull(step);
        return personId != scope.TravellerId && !organisation.Inactive.Contains(personId)
            && (step.Kind != StepKind.Signature || (personId != scope.EnteredById
                && Asked(step.Role, scope).Concat(Delegates(step.Kind, scope)).Any(signatory => signatory.Actor.PersonId == personId)));
    }

    /// <summary>Whether the traveller is the only person asked at a step.</summary>
    public bool OnlyTravellerIsAsked(RouteStep step, MissionScope scope)
    {
        var asked = Principals(step, scope).Select(candidate => candidate.Actor.PersonId).Distinct().ToList();
        return asked.Count == 1 && asked[0] == scope.TravellerId;
    }

    /// <summary>Whether a person holds a role that reaches a unit and an employer today.</summary>
    public bool Holds(Guid personId, Role role, Guid unitId, Guid employerId) =>
        !organisation.Inactive.Contains(personId) && Holders(role, unitId, employerId).Any(grant => grant.PersonId == personId);

    /// <summary>Whether a person holds a role anywhere today.</summary>
    public bool Holds(Guid personId, Role role) =>
        !organisation.Inactive.Contains(personId)
        && Grants.Any(grant => grant.PersonId == personId && grant.Role == role && grant.CountsOn(Today));

    /// <summary>Everyone who holds a role anywhere today.</summary>
    public IReadOnlyList<Guid> HoldersOf(Role role) =>
    [
        .. Grants
            .Where(grant => grant.Role == role && grant.CountsOn(Today) && !organisation.Inactive.Contains(grant.PersonId))
            .Select(grant => grant.PersonId)
            .Distinct(),
    ];

    /// <summary>The grants by which a person may see and decide today: their own, and those of the people they replace.</summary>
    public IReadOnlyList<(RoleGrant Grant, Actor Actor)> RightsOf(Guid personId)
    {
        if (organisation.Inactive.Contains(personId)) return [];
        var replaced = organisation.Substitutions
            .Where(substitution => substitution.SubstituteId == personId && substitution.CountsOn(Today))
            .ToLookup(substitution => substitution.PrincipalId, substitution => substitution.Scope);
        return
        [
            .. from grant in organisation.Grants
               where grant.CountsOn(Today) && !organisation.Inactive.Contains(grant.PersonId)
               where grant.PersonId == personId || replaced[grant.PersonId].Any(scope => scope.Allows(grant.Role))
               select (grant, new Actor(personId, grant.PersonId)),
            .. from delegated in Delegated
               where delegated.Grant.PersonId == personId
               select (delegated.Grant, new Actor(personId, delegated.By.PrincipalId)),
        ];
    }

    /// <summary>The people for whom a person acts today, as their substitute or delegate, themselves first. Someone inactive acts for nobody.</summary>
    /// <param name="personId">The person.</param>
    /// <param name="kind">The kind of step to act on; <see langword="null"/> for any.</param>
    public IReadOnlyList<Guid> PrincipalsOf(Guid personId, StepKind? kind = null) =>
    [
        personId,
        .. organisation.Substitutions
            .Where(substitution => substitution.SubstituteId == personId && substitution.CountsOn(Today)
                && (kind is not { } asked || substitution.Scope.Allows(asked))
                && !organisation.Inactive.Contains(personId) && !organisation.Inactive.Contains(substitution.PrincipalId))
            .Select(substitution => substitution.PrincipalId)
            .Concat(DelegatorsOf(personId, kind))
            .Distinct(),
    ];

    /// <summary>The units that a grant reaches.</summary>
    public IReadOnlyList<Guid> UnitsOf(RoleGrant grant)
    {
        ArgumentNullException.ThrowIfNull(grant);
        return organisation.WithDescendants(grant.UnitId);
    }

    /// <summary>Who manages a mission: the holders of the role on its unit and employer, then whoever replaces them now.</summary>
    /// <param name="scope">The mission.</param>
    /// <returns>Each with the manager for whom they would act; nobody twice for one manager.</returns>
    public IReadOnlyList<Actor> ManagersOf(MissionScope scope)
    {
        var holders = Asked(Role.Manager, scope).Select(holder => holder.Actor).ToList();
        return
        [
            .. holders,
            .. from holder in holders
               from substitution in organisation.Substitutions
               where substitution.PrincipalId == holder.PersonId && substitution.CountsOn(Today) && substitution.Scope.Allows(StepKind.Validation)
                   && !organisation.Inactive.Contains(substitution.SubstituteId)
               select new Actor(substitution.SubstituteId, holder.PersonId),
        ];
    }

    // A signatory's own mission that no other may sign goes to a signatory outside; the managers record that signature.
    private IEnumerable<Candidate> Recorders(RouteStep step, MissionScope scope) =>
        Principals(step, scope).Any(candidate => candidate.Actor.PersonId == scope.TravellerId)
            ? Holders(Role.Manager, scope.UnitId, scope.EmployerId)
                .Where(grant => grant.PersonId != scope.TravellerId)
                .DistinctBy(grant => grant.PersonId)
                .Select(grant => new Candidate(Actor.Self(grant.PersonId), grant) { RecordsOutside = true })
            : [];

    private IEnumerable<Candidate> Substitutes(IEnumerable<Candidate> principals, RouteStep step, MissionScope scope) =>
        from principal in principals
        from substitution in organisation.Substitutions
        where substitution.PrincipalId == principal.Actor.PersonId && substitution.CountsOn(Today) && substitution.Scope.Allows(step.Kind)
        let substitute = substitution.SubstituteId
        where substitute != scope.TravellerId && !organisation.Inactive.Contains(substitute)
        select principal with { Actor = new Actor(substitute, principal.Actor.PersonId) };

    // A named signatory signs by a grant like any other: naming someone in a policy delegates nothing.
    private IEnumerable<Candidate> Principals(RouteStep step, MissionScope scope) =>
        step is { PersonId: { } person, Kind: not StepKind.Signature }
            ? organisation.Inactive.Contains(person) ? [] : [new Candidate(Actor.Self(person), null)]
            : Asked(step.Role, scope).Where(candidate => step.PersonId is null || candidate.Actor.PersonId == step.PersonId)
                .Concat(Delegates(step.Kind, scope).Where(candidate => step.PersonId is null || IsNamed(candidate.Actor, step.PersonId.Value)))
                .DistinctBy(candidate => candidate.Actor.PersonId);

    private IEnumerable<Candidate> Asked(Role role, MissionScope scope) => Holders(role, scope.UnitId, scope.EmployerId)
        .DistinctBy(grant => grant.PersonId)
        .Select(grant => new Candidate(Actor.Self(grant.PersonId), grant));

    private IEnumerable<RoleGrant> Holders(Role role, Guid unitId, Guid employerId) => organisation.Grants.Where(grant =>
        grant.Role == role
        && grant.CountsOn(Today)
        && (grant.EmployerId is null || grant.EmployerId == employerId)
        && !organisation.Inactive.Contains(grant.PersonId)
        && organisation.Covers(grant.UnitId, unitId));
}
