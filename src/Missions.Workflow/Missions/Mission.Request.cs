using Missions.Geo.Distances;
using Missions.Geo.Emissions;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Missions;

/// <summary>What a submission freezes besides the content.</summary>
public sealed record Submission
{
    /// <summary>The number allotted; kept from the first submission on.</summary>
    public required string Reference { get; init; }

    /// <summary>The policy in force; a returned mission keeps its own.</summary>
    public required RoutePolicy Policy { get; init; }

    /// <summary>The factor set of the year of departure.</summary>
    public required FactorSet Factors { get; init; }

    /// <summary>The roads known by now, frozen with the legs; none by default.</summary>
    public RoadDistances Roads { get; init; } = RoadDistances.None;

    /// <summary>Who may act.</summary>
    public required Authority Authority { get; init; }

    /// <summary>The traveller's employer.</summary>
    public required Guid EmployerId { get; init; }

    /// <summary>The traveller's status.</summary>
    public required PersonStatus TravellerStatus { get; init; }

    /// <summary>The budget holder of the project, where it has one.</summary>
    public Guid? BudgetHolderId { get; init; }

    /// <summary>How the request stands against its lead time.</summary>
    public Lateness Lateness { get; init; }
}

/// <content>The traveller's verbs before the order.</content>
public sealed partial class Mission
{
    /// <summary>Starts a draft.</summary>
    /// <param name="id">Its identifier, chosen by the form so that a repeated first save does not make two.</param>
    /// <param name="traveller">Who travels.</param>
    /// <param name="enteredById">Who enters it.</param>
    /// <param name="content">What is asked for so far.</param>
    /// <param name="at">When.</param>
    public static Mission Draft(Guid id, Person traveller, Guid enteredById, MissionContent content, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(traveller);
        return new Mission
        {
            Id = id,
            Version = 1,
            RevisedVersion = 1,
            TravellerId = traveller.Id,
            EnteredById = enteredById,
            UnitId = traveller.UnitId,
            EmployerId = traveller.EmployerId,
            TravellerStatus = traveller.Status,
            Content = content,
            CreatedAt = at,
            UpdatedAt = at,
        };
    }

    /// <summary>
    /// A draft like this one with what must be asked anew left open: dates, hours, private days, event, reason of lateness. The km given stay:
    /// the trip is the same, and they count for that trip alone.
    /// </summary>
    /// <param name="id">The identifier of the copy.</param>
    /// <param name="traveller">Who travels.</param>
    /// <param name="enteredById">Who enters it.</param>
    /// <param name="at">When.</param>
    public Mission Duplicate(Guid id, Person traveller, Guid enteredById, DateTimeOffset at) => Draft(
        id,
        traveller,
        enteredById,
        Content with
        {
            DepartsOn = null,
            DepartsAt = null,
            ReturnsOn = null,
            ReturnsAt = null,
            PrivateFrom = null,
            PrivateUntil = null,
            EventLink = "",
            LateReason = "",
            Stages = [.. Content.Stages.Select(stage => stage with { ArrivesOn = null, ArrivesAt = null, LeavesOn = null, LeavesAt = null })],
        },
        at);

    /// <summary>Replaces the content of a draft or of a returned request.</summary>
    /// <param name="content">The content.</param>
    /// <param name="seenVersion">The version that the form showed: a save from another window in between is not overwritten.</param>
    /// <param name="actor">The traveller, or who entered it.</param>
    /// <param name="at">When.</param>
    /// <exception cref="MissionRuleException">Not editable, not theirs, or saved from elsewhere meanwhile.</exception>
    public void Revise(MissionContent content, int seenVersion, Actor actor, DateTimeOffset at)
    {
        RequireOwner(actor);
        Require(MissionStatus.Draft, MissionStatus.Returned);
        if (seenVersion < RevisedVersion || seenVersion > Version) throw new MissionRuleException(MissionRuleException.Codes.EditedElsewhere);
        Content = content;
        Touch(at);
    }

    /// <summary>Submits a draft or a returned request: freezes emissions and route, drops the km given for no leg of it and the reason of a lateness that there is not, and starts a round.</summary>
    /// <exception cref="MissionRuleException">
    /// Incomplete, late without a reason, departed already, not theirs, a step without anyone eligible, or a status that does not allow it.
    /// </exception>
    /// <exception cref="ArgumentException">A returned request is given another policy than its own.</exception>
    public void Submit(Submission submission, Actor actor, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(submission);
        RequireOwner(actor);
        Require(MissionStatus.Draft, MissionStatus.Returned);
        if (PolicyId is { } own && own != submission.Policy.Id)
            throw new ArgumentException($"The mission follows the policy {own} since its first submission.", nameof(submission));
        var lateness = Round == 0 ? submission.Lateness : Lateness;
        if (ContentRules.Check(Content, lateness).Count > 0) throw new MissionRuleException(MissionRuleException.Codes.Incomplete);
        RequireBeforeDeparture(submission.Authority);

        var risk = RiskRating.Of(submission.Authority.Risk.Of(Content));
        var scope = Scope with { EmployerId = submission.EmployerId };
        var facts = Facts with { EmployerId = submission.EmployerId, TravellerStatus = submission.TravellerStatus, IsLate = lateness.IsLate, Risk = risk };
        var steps = Route.Plan(submission.Policy, facts, scope, submission.Authority, submission.BudgetHolderId, Round + 1);
        if (Route.Blocked(steps, scope, submission.Authority).Count > 0)
            throw new MissionRuleException(MissionRuleException.Codes.NobodyEligible);

        EmployerId = submission.EmployerId;
        TravellerStatus = submission.TravellerStatus;
        (RequiredDays, ActualDays, LeadTimeUnit, LateAsksReason) = (lateness.RequiredDays, lateness.ActualDays, lateness.Unit, lateness.AsksReason);
        Reference ??= submission.Reference;
        PolicyId = submission.Policy.Id;
        Round++;
        SubmittedAt = at;
        Status = MissionStatus.Submitted;
        Risk = risk;
        Content = Told(Content) with { GivenDistances = [.. Content.GivenDistances.Except(Itinerary.Idle(Content))] };
        Freeze(submission.Factors, submission.Roads);
        _steps.AddRange(steps);
        Advance(submission.Authority, lastActor: null);
        Record(MissionEventKind.Submitted, actor, at, new { Reference, Awaits = AwaitedNames() });
    }

    /// <summary>Takes the request back before it is signed; it can only be duplicated afterwards. A change of an order is given up: the order stands.</summary>
    /// <exception cref="MissionRuleException">Not theirs, or not on its route.</exception>
    public void Withdraw(Actor actor, DateTimeOffset at)
    {
        RequireOwner(actor);
        Require(MissionStatus.Submitted, MissionStatus.Returned);
        DropOpenSteps();
        Status = MissionStatus.Withdrawn;
        Restore();
        Record(MissionEventKind.Withdrawn, actor, at, new { });
    }

    // What decides is shown to whoever decides: a reason that nothing asks for is shown to nobody.
    private MissionContent Told(MissionContent content) => Lateness.IsLate ? content : content with { LateReason = "" };

    private void Freeze(FactorSet factors, RoadDistances roads)
    {
        FactorSetId = factors.Id;
        Keep(Itinerary.Legs(Content, factors, roads));
    }

    /// <summary>The roads of the legs as they were frozen.</summary>
    private RoadDistances FrozenRoads() => new(_legs
        .Where(leg => leg is { ComputedMethod: DistanceMethod.Routed, ComputedDistance: not null, From.Position: not null, To.Position: not null })
        .DistinctBy(leg => (leg.From.Position, leg.To.Position))
        .Select(leg => KeyValuePair.Create(new RoadTrip(leg.From.Position!.Value, leg.To.Position!.Value), leg.ComputedDistance!.Value)));
}
