using Missions.Geo.Emissions;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class DraftTests
{
    private static readonly string[] LeftOpen =
    [
        nameof(MissionContent.EventLink), nameof(MissionContent.DepartsOn), nameof(MissionContent.DepartsAt), nameof(MissionContent.ReturnsOn),
        nameof(MissionContent.ReturnsAt), nameof(MissionContent.Stages), nameof(MissionContent.PrivateFrom), nameof(MissionContent.PrivateUntil),
        nameof(MissionContent.LateReason),
    ];

    [Fact]
    public void Draft_ForSomeoneElse_RemembersWhoTravelsAndWhoEntered()
    {
        var lab = new Laboratory();

        var mission = Mission.Draft(Guid.CreateVersion7(), lab.Researcher, lab.Manager.Id, Contents.ToLyon, lab.Now);

        Assert.Equal(MissionStatus.Draft, mission.Status);
        Assert.Equal((lab.Researcher.Id, lab.Manager.Id), (mission.TravellerId, mission.EnteredById));
        Assert.Equal((lab.Cosmology.Id, lab.Council.Id), (mission.UnitId, mission.EmployerId));
        Assert.Equal((1, 0, 0), (mission.Version, mission.Round, mission.EventCount));
        Assert.Null(mission.Reference);
        Assert.Empty(mission.Legs);
        Assert.Empty(mission.Awaited());
    }

    [Fact]
    public void Revise_OfADraft_KeepsTheContentAndBumpsTheVersionWithoutAnEvent()
    {
        var given = new Scenario();

        given.Mission.Revise(Contents.ToKyoto, seenVersion: 1, given.Owner, given.Now.AddMinutes(5));

        Assert.Equal(Contents.ToKyoto, given.Mission.Content);
        Assert.Equal(2, given.Mission.Version);
        Assert.Equal(given.Now.AddMinutes(5), given.Mission.UpdatedAt);
        Assert.Empty(given.Mission.Events);
    }

    [Fact]
    public void Revise_WhatWasSavedFromElsewhere_IsRefused()
    {
        var given = new Scenario();
        given.Mission.Revise(Contents.ToKyoto, seenVersion: 1, given.Owner, given.Now);

        Refused.With(MissionRuleException.Codes.EditedElsewhere, given.Mission,
            () => given.Mission.Revise(Contents.ToLyon, seenVersion: 1, given.Owner, given.Now));
    }

    [Fact]
    public void Revise_BySomeoneElse_IsRefused()
    {
        var given = new Scenario();

        Refused.With(MissionRuleException.Codes.NotYourMission, given.Mission,
            () => given.Mission.Revise(Contents.ToKyoto, given.Mission.Version, Actor.Self(given.Lab.Manager.Id), given.Now));
    }

    [Fact]
    public void Revise_ByWhoEnteredIt_IsKept()
    {
        var lab = new Laboratory();
        var given = new Scenario(lab: lab, enteredBy: lab.Manager);

        given.Mission.Revise(Contents.ToKyoto, given.Mission.Version, Actor.Self(lab.Manager.Id), given.Now);

        Assert.Equal(Contents.ToKyoto, given.Mission.Content);
    }

    [Fact]
    public void Duplicate_OfASignedMission_LeavesOpenWhatMustBeAskedAnewAndNothingElse()
    {
        var stage = new Stage(Contents.Kyoto, new DateOnly(2026, 4, 13), new DateOnly(2026, 4, 14), TravelMode.Plane);
        var content = Contents.ToKyoto with
        {
            Stages = [stage],
            DepartsAt = new TimeOnly(8, 0),
            ReturnsAt = new TimeOnly(20, 0),
            PrivateFrom = new DateOnly(2026, 4, 14),
            PrivateUntil = new DateOnly(2026, 4, 14),
            LateReason = "Invitation tardive",
        };
        var given = new Scenario(content);
        given.Mission.Submit(given.Submission with { Lateness = new(60, 40) }, given.Owner, given.Now);
        given.Validate().Issue();

        var copy = given.Mission.Duplicate(Guid.CreateVersion7(), given.Lab.Researcher, given.Lab.Researcher.Id, given.Now);

        Assert.Equal(MissionStatus.Draft, copy.Status);
        Assert.Equal(LeftOpen, ContentDifference.Between(given.Mission.Content, copy.Content).Select(difference => difference.Field));
        Assert.Equal([new Stage(Contents.Kyoto, Mode: TravelMode.Plane)], copy.Content.Stages);
        Assert.Empty(copy.Steps);
        Assert.Empty(copy.Decisions);
        Assert.Empty(copy.Orders);
        Assert.Empty(copy.Events);
        Assert.Null(copy.Reference);
        Assert.Null(copy.PayerId);
    }

    [Fact]
    public void Duplicate_ForAColleague_TakesTheColleaguesUnit()
    {
        var given = new Scenario();

        var copy = given.Mission.Duplicate(Guid.CreateVersion7(), given.Lab.Colleague, given.Lab.Colleague.Id, given.Now);

        Assert.Equal((given.Lab.Colleague.Id, given.Lab.Neutrinos.Id), (copy.TravellerId, copy.UnitId));
    }
}
