using System.Text.Json;
using Missions.Geo.Units;
using Missions.Workflow.Calendars;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Missions;

/// <summary>
/// A mission from its first draft to its settlement: the only truth about it. It changes by its verbs alone; a verb that the state or
/// the person does not allow throws <see cref="MissionRuleException"/> and changes nothing.
/// </summary>
public sealed partial class Mission
{
    private readonly List<MissionLeg> _legs = [];
    private readonly List<RouteStep> _steps = [];
    private readonly List<Decision> _decisions = [];
    private readonly List<MissionEvent> _events = [];
    private readonly List<MissionOrder> _orders = [];

    private Mission()
    {
    }

    /// <summary>The identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>Grows by one with every write: the concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>The version of the last change by someone: what the application did since, a seal or a place found, outdates no form.</summary>
    public int RevisedVersion { get; private set; }

    /// <summary>Who travels.</summary>
    public Guid TravellerId { get; private set; }

    /// <summary>Who entered the request: the traveller, or a manager on their behalf.</summary>
    public Guid EnteredById { get; private set; }

    /// <summary>The unit of the mission.</summary>
    public Guid UnitId { get; private set; }

    /// <summary>The employer; <see langword="null"/> while a draft's traveller has none.</summary>
    public Guid? EmployerId { get; private set; }

    /// <summary>Where the mission stands as a whole.</summary>
    public MissionStatus Status { get; private set; }

    /// <summary>How many times it was submitted.</summary>
    public int Round { get; private set; }

    /// <summary>What is asked for.</summary>
    public MissionContent Content { get; private set; } = new();

    /// <summary>The number of the request, allotted at the first submission, for example D2026-0042.</summary>
    public string? Reference { get; private set; }

    /// <summary>When the draft was first saved.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When anything last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>When the current round was submitted.</summary>
    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>The policy's version that the mission follows, frozen at submission.</summary>
    public Guid? PolicyId { get; private set; }

    /// <summary>The factor set that computed the legs, frozen at submission.</summary>
    public string? FactorSetId { get; private set; }

    /// <summary>The traveller's status, frozen at submission.</summary>
    public PersonStatus TravellerStatus { get; private set; }

    /// <summary>Days asked for between request and departure; <see langword="null"/> without a rule.</summary>
    public int? RequiredDays { get; private set; }

    /// <summary>Days there were, at the first submission.</summary>
    public int ActualDays { get; private set; }

    /// <summary>What both are counted in.</summary>
    public DayCount LeadTimeUnit { get; private set; }

    /// <summary>Whether a late request had to say why, at the first submission.</summary>
    public bool LateAsksReason { get; private set; } = true;

    /// <summary>The payer (établissement payeur), once the manager set it.</summary>
    public Guid? PayerId { get; private set; }

    /// <summary>The credits to charge, as the manager wrote them; empty until then.</summary>
    public string Credits { get; private set; } = "";

    /// <summary>Sum of the known counted distances of the frozen legs.</summary>
    public Distance TotalDistance { get; private set; }

    /// <summary>Sum of the known emissions of the frozen legs.</summary>
    public CarbonMass TotalEmission { get; private set; }

    /// <summary>Frozen legs whose emission is unknown, counted apart and never as 0.</summary>
    public int UnknownLegs { get; private set; }

    /// <summary>The hash of the last event; the next one follows it.</summary>
    public string LastEventHash { get; private set; } = MissionEvent.Origin;

    /// <summary>How many events there are.</summary>
    public int EventCount { get; private set; }

    /// <summary>The legs, frozen at submission; empty on a draft.</summary>
    public IReadOnlyList<MissionLeg> Legs => _legs;

    /// <summary>The steps of every round.</summary>
    public IReadOnlyList<RouteStep> Steps => _steps;

    /// <summary>Every decision taken.</summary>
    public IReadOnlyList<Decision> Decisions => _decisions;

    /// <summary>The events loaded or added; verbs only add.</summary>
    public IReadOnlyList<MissionEvent> Events => _events;

    /// <summary>The orders signed, oldest first.</summary>
    public IReadOnlyList<MissionOrder> Orders => _orders;

    /// <summary>The steps awaited now, several when they run side by side; empty off its route.</summary>
    public IReadOnlyList<RouteStep> ActiveSteps => [.. _steps.Where(step => step.State == StepState.Active).OrderBy(step => step.Position)];

    /// <summary>Whether the traveller may edit the content.</summary>
    public bool IsEditable => Status is MissionStatus.Draft or MissionStatus.Returned;

    /// <summary>What decides who may act; needs an employer.</summary>
    public MissionScope Scope => new MissionScope(TravellerId, EnteredById, UnitId, EmployerId ?? Guid.Empty).With(Content);

    /// <summary>How the request stands against its lead time.</summary>
    public Lateness Lateness => new(RequiredDays, ActualDays, LeadTimeUnit, LateAsksReason);

    /// <summary>What conditions look at.</summary>
    public MissionFacts Facts => new()
    {
        Content = Content,
        UnitId = UnitId,
        EmployerId = EmployerId ?? Guid.Empty,
        PayerId = PayerId,
        TravellerStatus = TravellerStatus,
        IsLate = Lateness.IsLate,
        Risk = Risk,
    };

    private void Require(params ReadOnlySpan<MissionStatus> allowed)
    {
        if (!allowed.Contains(Status)) throw new MissionRuleException(MissionRuleException.Codes.WrongStatus);
    }

    private void RequireOwner(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.PersonId != TravellerId && actor.PersonId != EnteredById)
            throw new MissionRuleException(MissionRuleException.Codes.NotYourMission);
    }

    private void RequireBeforeDeparture(Authority authority)
    {
        // A journey under an order may be changed while it lasts, but not when it started.
        var begun = Standing is { } standing && standing.Content.DepartsOn == Content.DepartsOn;
        if (authority.Today > (begun ? Content.ReturnsOn : Content.DepartsOn)) throw new MissionRuleException(MissionRuleException.Codes.Departed);
    }

    private static string RequireReason(string? reason) => string.IsNullOrWhiteSpace(reason)
        ? throw new MissionRuleException(MissionRuleException.Codes.ReasonNeeded)
        : reason.Trim();

    private void Touch(DateTimeOffset at, bool bySomeone = true)
    {
        Version++;
        if (bySomeone) RevisedVersion = Version;
        UpdatedAt = at;
    }

    private void Record(MissionEventKind kind, Actor? actor, DateTimeOffset at, object data)
    {
        var text = JsonSerializer.Serialize(data, WorkflowJson.Options);
        var next = MissionEvent.Next(Id, EventCount + 1, kind, at, actor, Round, text, LastEventHash);
        _events.Add(next);
        EventCount = next.Sequence;
        LastEventHash = next.Hash;
        Touch(at, bySomeone: actor is not null);
    }
}
