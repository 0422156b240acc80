using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Tests.Given;

/// <summary>
/// A mission brought to where a test starts, by its own verbs: <c>new Scenario().Submit().Validate()</c>. What a test is about it calls
/// on <see cref="Mission"/> itself.
/// </summary>
internal sealed class Scenario
{
    public Scenario(MissionContent? content = null, Laboratory? lab = null, Person? traveller = null, Person? enteredBy = null, RoutePolicy? policy = null)
    {
        Lab = lab ?? new Laboratory();
        Traveller = traveller ?? Lab.Researcher;
        Policy = policy ?? Policies.Short;
        Mission = Mission.Draft(Guid.CreateVersion7(), Traveller, (enteredBy ?? Traveller).Id, content ?? Contents.ToLyon, Lab.Now);
    }

    public Laboratory Lab { get; }

    public Person Traveller { get; }

    public Mission Mission { get; }

    public RoutePolicy Policy { get; init; }

    public Guid? BudgetHolderId { get; init; }

    public Authority Authority => Lab.Authority;

    public DateTimeOffset Now => Lab.Now;

    public Actor Owner => Actor.Self(Traveller.Id);

    /// <summary>The step that awaits someone, as a form would post it back.</summary>
    public StepFence Fence => FenceOf(Mission.ActiveSteps[0]);

    public Submission Submission => new()
    {
        Reference = "D2026-0042",
        Policy = Policy,
        Factors = Contents.Factors,
        Authority = Authority,
        EmployerId = Lab.Council.Id,
        TravellerStatus = Traveller.Status,
        BudgetHolderId = BudgetHolderId,
    };

    public StepFence FenceOf(RouteStep step) => new(step.Id, Mission.Round);

    /// <summary>The step of a kind in the current round.</summary>
    public RouteStep Step(StepKind kind) => Mission.Steps.Single(step => step.Round == Mission.Round && step.Kind == kind);

    public Scenario Submit()
    {
        Mission.Submit(Submission, Owner, Now);
        return this;
    }

    public Scenario Fund()
    {
        Mission.AssignFunding(Fence, Lab.Manager.Id, Lab.University.Id, "eOTP 12", Authority);
        return this;
    }

    /// <summary>Sets the payer and validates.</summary>
    public Scenario Validate()
    {
        Fund();
        return Approve(Lab.Manager);
    }

    public Scenario Approve(Person by)
    {
        if (Mission.ActiveSteps[0].RecordsOutside) return Record(by);
        Mission.Approve(Fence, by.Id, null, Authority);
        return this;
    }

    /// <summary>Records an opinion given outside, favourable unless told otherwise.</summary>
    public Scenario Record(Person by, OpinionSense sense = OpinionSense.Favourable, string? comment = null)
    {
        Mission.RecordOpinion(Fence, by.Id, Opinion with { Sense = sense }, comment, Authority);
        return this;
    }

    public Scenario Return()
    {
        Mission.Return(Fence, Lab.Manager.Id, "Précisez l’objet.", Authority);
        return this;
    }

    public static OutsideOpinion Opinion { get; } = new("FSD du Conseil", "FSD-2026-118", new DateOnly(2026, 3, 2), OpinionSense.Favourable);

    public static Signature Sign(string json = """{"order":1}""") =>
        new(new FrozenContent(json), CanonicalJson.Sha256(json), "2026-0001", "verification-code", "statement-1");

    public Scenario Issue()
    {
        Mission.Issue(Fence, Lab.Director.Id, Sign(), Authority);
        return this;
    }

    /// <summary>A request that was submitted, validated and signed.</summary>
    public static Scenario Issued() => new Scenario().Submit().Validate().Issue();

    /// <summary>A mission brought to a status.</summary>
    public static Scenario In(MissionStatus status)
    {
        var scenario = status switch
        {
            MissionStatus.Draft => new Scenario(),
            MissionStatus.Submitted => new Scenario().Submit(),
            MissionStatus.Returned => new Scenario().Submit().Return(),
            MissionStatus.Rejected => new Scenario().Submit().Then(s => s.Mission.Reject(s.Fence, s.Lab.Manager.Id, "Hors sujet.", s.Authority)),
            MissionStatus.Withdrawn => new Scenario().Submit().Then(s => s.Mission.Withdraw(s.Owner, s.Now)),
            MissionStatus.Issued => Issued(),
            MissionStatus.Cancelled => Issued().Then(s => s.Mission.Cancel(s.Owner, "Reportée.", s.Authority)),
            MissionStatus.Travelled => Issued().Then(s => s.Back().Mission.ConfirmTravel(s.Owner, s.Authority)),
            MissionStatus.Closed => In(MissionStatus.Travelled).Then(s => s.Mission.Close(Actor.Self(s.Lab.Manager.Id), s.Authority)),
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };
        return scenario.Mission.Status == status ? scenario : throw new InvalidOperationException($"The scenario ended {scenario.Mission.Status}.");
    }

    /// <summary>Lets the time pass until the day of return.</summary>
    public Scenario Back()
    {
        Lab.Now = new DateTimeOffset(Mission.Content.ReturnsOn!.Value, new TimeOnly(12, 0), TimeSpan.Zero);
        return this;
    }

    public Scenario Then(Action<Scenario> act)
    {
        act(this);
        return this;
    }
}
