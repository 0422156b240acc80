using Missions.Geo.Emissions;
using Missions.Web.Data;
using Missions.Web.Data.Counters;
using Missions.Web.Documents.Orders;
using Missions.Web.Features.Orders;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;

namespace Missions.Web.Demo;

/// <summary>Takes one mission through its verbs, on the days it would have taken.</summary>
public sealed class DemoTour(MissionsDbContext db, DemoLaboratory laboratory, RoutePolicy policy, FactorSetCatalogue factors, RiskList risk, LabCalendar calendar)
{
    private static readonly TimeOnly Morning = new(8, 15);

    public async Task PlayAsync(DemoMission demo, DateTimeOffset now, CancellationToken cancellation)
    {
        var traveller = laboratory[demo.Traveller];
        var today = calendar.DayOf(now);
        var submittedOn = demo.SubmittedOn ?? today;
        var mission = Mission.Draft(Guid.CreateVersion7(), traveller, traveller.Id, demo.Content, At(submittedOn.AddDays(-1)));
        db.Missions.Add(mission);
        if (demo.Until == DemoMilestone.Draft) return;

        await SubmitAsync(mission, traveller, submittedOn, cancellation);
        var self = Actor.Self(traveller.Id);
        var (manager, decidedOn) = (laboratory["gestionnaire"].Id, submittedOn.AddDays(1));
        switch (demo.Until)
        {
            case DemoMilestone.Submitted:
                return;
            case DemoMilestone.Withdrawn:
                mission.Withdraw(self, At(decidedOn));
                return;
            case DemoMilestone.Returned:
                mission.Return(Fence(mission), manager, demo.Word, Authority(decidedOn));
                return;
            case DemoMilestone.Rejected:
                mission.Reject(Fence(mission), manager, demo.Word, Authority(decidedOn));
                return;
        }

        var project = laboratory.Projects.Single(project => project.Id == demo.Content.ProjectId);
        mission.AssignFunding(Fence(mission), manager, project.PayerId!.Value, project.Code, Authority(decidedOn));
        mission.Approve(Fence(mission), manager, comment: null, Authority(decidedOn));
        if (mission.ActiveSteps[0].Kind == StepKind.BudgetApproval) mission.Approve(Fence(mission), laboratory["porteur"].Id, comment: null, Authority(decidedOn));
        if (demo.Until == DemoMilestone.Validated) return;

        await SignAsync(mission, decidedOn.AddDays(1), cancellation);
        var backOn = demo.Content.ReturnsOn!.Value.AddDays(1);
        if (demo.Until == DemoMilestone.Closed) mission.NoteNumber(Actor.Self(manager), $"GES-{decidedOn.Year}-0417", decidedOn.AddDays(2), seen: null, Authority(decidedOn.AddDays(2)));
        if (demo.Until == DemoMilestone.Cancelled) mission.Cancel(self, demo.Word, Authority(decidedOn.AddDays(3)));
        if (demo.Until is DemoMilestone.Travelled or DemoMilestone.Closed) mission.ConfirmTravel(self, Authority(backOn));
        if (demo.Until == DemoMilestone.Closed) mission.Close(Actor.Self(manager), Authority(backOn.AddDays(4)));
    }

    private async Task SignAsync(Mission mission, DateOnly on, CancellationToken cancellation)
    {
        var number = await db.NextNumberAsync($"orders-{on.Year}", cancellation);
        var snapshot = await SnapshotBuilder.BuildAsync(db, mission, cancellation);
        var content = new FrozenContent(snapshot.ToCanonicalJson());
        var signature = new Signature(content, content.Sha256, $"{on.Year}-{number:0000}", VerificationCode.Create(), Consent.Id, Document: snapshot.Document, Names: new(laboratory["directrice"].PrintedName));
        mission.Issue(Fence(mission), laboratory["directrice"].Id, signature, Authority(on));
    }

    private async Task SubmitAsync(Mission mission, Person traveller, DateOnly on, CancellationToken cancellation)
    {
        var departs = mission.Content.DepartsOn!.Value;
        var number = await db.NextNumberAsync($"requests-{on.Year}", cancellation);
        mission.Submit(
            new Submission
            {
                Reference = $"D{on.Year}-{number:0000}",
                Policy = policy,
                Factors = factors.ForYear(departs.Year),
                Authority = Authority(on),
                EmployerId = traveller.EmployerId!.Value,
                TravellerStatus = traveller.Status,
                Lateness = await db.LatenessAsync(traveller.EmployerId!.Value, Territory.Of(mission.Content), on, departs, cancellation: cancellation),
            },
            Actor.Self(traveller.Id),
            At(on));
    }

    private static StepFence Fence(Mission mission) => new(mission.ActiveSteps[0].Id, mission.Round);

    private Authority Authority(DateOnly on) => new(
        new OrganisationSnapshot(laboratory.Units, laboratory.Grants, [laboratory.Substitution], inactive: [], laboratory.Delegations), calendar, At(on))
    { Risk = risk };

    private static DateTimeOffset At(DateOnly on) => new(on, Morning, TimeSpan.Zero);
}
