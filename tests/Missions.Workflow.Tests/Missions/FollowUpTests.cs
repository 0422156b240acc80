using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class FollowUpTests
{
    private readonly Laboratory lab = new();

    [Fact]
    public void FollowUp_OfAStepThatNobodyDecides_GoesRungByRungToTheAdministrator()
    {
        lab.Away(lab.Manager, lab.Replacement);
        var given = new Scenario(lab: lab, policy: Policies.Of(Visa(Role.Signatory), Policies.Signature)).Submit();

        var rungs = new List<(Escalation, DateOnly)>();
        while (given.Mission.Awaited() is [var work])
        {
            rungs.Add((Next(given, work), lab.Calendar.DayOf(work.DueAt.AddTicks(-1))));
        }

        Assert.Equal(
            [
                (Escalation.Reminded, new DateOnly(2026, 3, 6)),
                (Escalation.Overdue, new(2026, 3, 9)),
                (Escalation.Substitutes, new(2026, 3, 11)),
                (Escalation.Backup, new(2026, 3, 13)),
                (Escalation.Stuck, new(2026, 3, 17)),
            ],
            rungs);
        Assert.Equal(
            [MissionEventKind.Reminded, MissionEventKind.DeadlinePassed, MissionEventKind.Escalated, MissionEventKind.Escalated, MissionEventKind.Escalated],
            given.Mission.Events.Skip(1).Select(e => e.Kind));
    }

    [Fact]
    public void FollowUp_WhereNobodyReplacesAndNoRoleBacksUp_LeavesThoseRungsOut()
    {
        var given = new Scenario(lab: lab).Submit();

        Assert.Equal([Escalation.Reminded, Escalation.Overdue, Escalation.Stuck], Climb(given));
    }

    [Fact]
    public void FollowUp_ToTheBackupRole_LetsItDecide()
    {
        var given = new Scenario(lab: lab, policy: Policies.Of(Visa(Role.Signatory), Policies.Signature)).Submit();
        Assert.Null(given.Mission.AwaitedFrom(lab.Director.Id, given.Authority));

        Climb(given);

        given.Mission.Return(given.Fence, lab.Director.Id, "À revoir.", given.Authority);
        Assert.Equal(lab.Director.Id, given.Mission.Decisions[0].ActorId);
    }

    [Fact]
    public void FollowUp_ToSubstitutesWhomThePolicyHeldBack_LetsThemDecide()
    {
        lab.Away(lab.Manager, lab.Replacement);
        var visa = new PolicyStep { Kind = StepKind.Validation, Name = "Visa", Role = Role.Manager, Terms = new() { SubstitutesMayAct = false } };
        var given = new Scenario(lab: lab, policy: Policies.Of(visa, Policies.Signature)).Submit();
        Assert.Null(given.Mission.AwaitedFrom(lab.Replacement.Id, given.Authority));

        Climb(given);

        Assert.NotNull(given.Mission.AwaitedFrom(lab.Replacement.Id, given.Authority));
    }

    [Fact]
    public void FollowUp_OfASignature_NeverLetsASubstituteSign()
    {
        lab.Away(lab.Director, lab.Replacement);
        var given = new Scenario(lab: lab).Submit().Validate();

        Assert.Equal([Escalation.Reminded, Escalation.Overdue, Escalation.Stuck], Climb(given));
        Assert.Null(given.Mission.AwaitedFrom(lab.Replacement.Id, given.Authority));
    }

    [Fact]
    public void FollowUp_OfAStepDecidedMeanwhile_SaysNothing()
    {
        var given = new Scenario(lab: lab).Submit();
        var work = given.Mission.Awaited()[0];
        given.Validate();
        var version = given.Mission.Version;

        Assert.False(given.Mission.FollowUp(work.SubjectId, given.Authority));

        Assert.Equal(version, given.Mission.Version);
    }

    [Fact]
    public void FollowUp_OnceStuck_AsksNothingMore()
    {
        var given = new Scenario(lab: lab).Submit();
        Climb(given);

        Assert.False(given.Mission.FollowUp(given.Mission.ActiveSteps[0].Id, given.Authority));
    }

    [Fact]
    public void FollowUp_WithADeadlineOfOneDay_StartsWithTheDeadline()
    {
        var visa = new PolicyStep { Kind = StepKind.Validation, Name = "Visa", Role = Role.Manager, Terms = new() { DeadlineDays = 1 } };
        var given = new Scenario(lab: lab, policy: Policies.Of(visa, Policies.Signature)).Submit();

        Assert.Equal([Escalation.Overdue, Escalation.Stuck], Climb(given));
    }

    [Fact]
    public void Reassign_AStuckStep_AsksThePersonAndStartsTheDeadlineAnew()
    {
        var given = new Scenario(lab: lab).Submit();
        Climb(given);
        lab.Now = lab.Now.AddDays(30);

        given.Mission.Reassign(given.Fence, lab.Administrator.Id, lab.Deputy.Id, "Gestionnaire absent.", given.Authority);

        var step = given.Mission.ActiveSteps[0];
        Assert.Equal((lab.Deputy.Id, Escalation.None, lab.Now), (step.PersonId, step.Escalation, step.ActiveSince));
        Assert.Single(given.Mission.Awaited());
        Assert.Null(given.Mission.AwaitedFrom(lab.Manager.Id, given.Authority));
        Assert.NotNull(given.Mission.AwaitedFrom(lab.Deputy.Id, given.Authority));
    }

    [Fact]
    public void Reassign_ByAnyoneButAnAdministrator_IsRefused()
    {
        var given = new Scenario(lab: lab).Submit();

        Refused.With(
            MissionRuleException.Codes.NotYourStep, given.Mission,
            () => given.Mission.Reassign(given.Fence, lab.Manager.Id, lab.Deputy.Id, "Absent.", given.Authority));
    }

    [Fact]
    public void Reassign_ASignatureToSomeoneWhoMayNotSign_IsRefused()
    {
        var given = new Scenario(lab: lab).Submit().Validate();

        Refused.With(
            MissionRuleException.Codes.NotEligible, given.Mission,
            () => given.Mission.Reassign(given.Fence, lab.Administrator.Id, lab.Deputy.Id, "Absente.", given.Authority));
    }

    [Fact]
    public void Reassign_ToTheTraveller_IsRefused()
    {
        var given = new Scenario(lab: lab).Submit();

        Refused.With(
            MissionRuleException.Codes.NotEligible, given.Mission,
            () => given.Mission.Reassign(given.Fence, lab.Administrator.Id, given.Traveller.Id, "Absent.", given.Authority));
    }

    private static PolicyStep Visa(Role backup) => new() { Kind = StepKind.Validation, Name = "Visa", Role = Role.Manager, Terms = new() { BackupRole = backup } };

    private List<Escalation> Climb(Scenario given)
    {
        var rungs = new List<Escalation>();
        while (given.Mission.Awaited() is [var work]) rungs.Add(Next(given, work));
        return rungs;
    }

    private Escalation Next(Scenario given, AwaitedWork work)
    {
        lab.Now = work.DueAt;
        Assert.True(given.Mission.FollowUp(work.SubjectId, given.Authority));
        return given.Mission.ActiveSteps[0].Escalation;
    }
}
