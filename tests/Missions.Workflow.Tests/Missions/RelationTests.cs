using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class RelationTests
{
    [Fact]
    public void Relation_ToADraft_IsItsTravellersAndItsAuthorsAlone()
    {
        var lab = new Laboratory();
        var given = new Scenario(lab: lab, enteredBy: lab.Manager);

        Assert.Equal(MissionRelation.Traveller, Of(given, lab.Researcher));
        Assert.Equal(MissionRelation.EnteredBy, Of(given, lab.Manager));
        Assert.Equal(MissionRelation.None, Of(given, lab.Director));
        Assert.Equal(MissionRelation.None, Of(given, lab.Administrator));
    }

    [Fact]
    public void Relation_OnItsRoute_TellsWhoDecidesNowFromWhoDecidesLater()
    {
        var given = new Scenario().Submit();

        Assert.Equal(MissionRelation.Traveller, Of(given, given.Lab.Researcher));
        Assert.Equal(MissionRelation.Manager | MissionRelation.Decider | MissionRelation.OnRoute, Of(given, given.Lab.Manager));
        Assert.Equal(MissionRelation.OnRoute, Of(given, given.Lab.Director));

        given.Validate();

        Assert.Equal(MissionRelation.Manager | MissionRelation.OnRoute, Of(given, given.Lab.Manager));
        Assert.Equal(MissionRelation.Decider | MissionRelation.OnRoute, Of(given, given.Lab.Director));
    }

    [Fact]
    public void Relation_OfEveryoneElse_IsNone()
    {
        var given = new Scenario().Submit();

        Assert.All(
            [given.Lab.Colleague, given.Lab.Administrator, given.Lab.SecurityOfficer, given.Lab.BudgetHolder, given.Lab.Replacement],
            person => Assert.Equal(MissionRelation.None, Of(given, person)));
    }

    [Fact]
    public void Relation_OfAManagerOfAnotherTeam_IsNone()
    {
        var given = new Scenario().Submit();
        given.Lab.Grant(given.Lab.Colleague, Role.Manager, given.Lab.Neutrinos);

        Assert.Equal(MissionRelation.None, Of(given, given.Lab.Colleague));
    }

    [Fact]
    public void Relation_OfASubstitute_LastsWithTheAbsenceAndStaysWithTheirDecisions()
    {
        var given = new Scenario().Submit().Fund();
        var absence = given.Lab.Away(given.Lab.Manager, given.Lab.Replacement);
        Assert.Equal(MissionRelation.Manager | MissionRelation.Decider | MissionRelation.OnRoute, Of(given, given.Lab.Replacement));

        absence.Revoke(given.Now);
        Assert.Equal(MissionRelation.None, Of(given, given.Lab.Replacement));

        given.Lab.Away(given.Lab.Manager, given.Lab.Replacement, until: new DateOnly(2026, 3, 2));
        given.Approve(given.Lab.Replacement);
        given.Lab.Now = given.Now.AddDays(1);
        Assert.Equal(MissionRelation.OnRoute, Of(given, given.Lab.Replacement));
    }

    [Fact]
    public void Relation_OfSomeoneRevoked_EndsAtOnce()
    {
        var given = new Scenario().Submit();

        given.Lab.OwnRightToSign.Revoke(given.Now);

        Assert.Equal(MissionRelation.None, Of(given, given.Lab.Director));
    }

    private static MissionRelation Of(Scenario given, Person person) => given.Mission.RelationOf(person.Id, given.Authority);
}
