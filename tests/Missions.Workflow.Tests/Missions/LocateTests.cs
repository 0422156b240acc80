using Missions.Geo.Places;
using Missions.Workflow.Missions;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class LocateTests
{
    private static readonly Place Hut = Place.Unknown("Refuge des Neiges");
    private static readonly Place Found = new("Refuge des Neiges", "FR", new(45.85, 6.83), PlaceKind.Other, "openstreetmap", "node/1");
    private static readonly MissionContent ToTheHut = Contents.Through(new Stage(Contents.Lyon), new Stage(Hut), new Stage(Place.Unknown("REFUGE DES NEIGES")));

    [Fact]
    public void Awaited_OfADraft_IsEachNameToPreciseOnceItHasSettled()
    {
        var given = new Scenario(ToTheHut);

        var work = Assert.Single(given.Mission.Awaited());

        Assert.Equal((AwaitedWork.FindPlace, OpenPlaces.KeyOf(Hut), given.Now + OpenPlaces.Settles), (work.Kind, work.Key, work.DueAt));
        Assert.InRange(work.Key.Length, 1, 120);
    }

    [Fact]
    public void Awaited_OfASubmission_KeepsLookingForThoseWhoMayCorrectIt()
    {
        var given = new Scenario(ToTheHut).Submit();

        Assert.Contains(given.Mission.Awaited(), work => work.Kind == AwaitedWork.FindPlace);
        Assert.DoesNotContain(Scenario.Issued().Mission.Awaited(), work => work.Kind == AwaitedWork.FindPlace);
    }

    [Theory]
    [InlineData("?!")]
    [InlineData("")]
    public void Awaited_OfANameThatCannotBeAsked_IsNothing(string name) =>
        Assert.Empty(new Scenario(Contents.To(Place.Unknown(name))).Mission.Awaited());

    [Fact]
    public void Locate_OfADraft_GivesEveryPlaceOfThatNameItsPosition()
    {
        var given = new Scenario(ToTheHut);

        Assert.True(given.Mission.Locate(OpenPlaces.KeyOf(Hut), Found));

        Assert.Equal([Contents.Lyon, Found, Found], given.Mission.Content.Stages.Select(stage => stage.Place));
        Assert.Equal(Found, given.Mission.Content.Destination);
        Assert.Empty(given.Mission.Awaited());
        Assert.False(given.Mission.Locate(OpenPlaces.KeyOf(Hut), Found));
    }

    [Fact]
    public void Locate_WhileAFormIsOpen_DoesNotOutdateIt()
    {
        var given = new Scenario(ToTheHut);
        var shown = given.Mission.Version;

        given.Mission.Locate(OpenPlaces.KeyOf(Hut), Found);
        given.Mission.Revise(Contents.ToKyoto, shown, given.Owner, given.Now);

        Assert.Equal(Contents.ToKyoto, given.Mission.Content);
        Refused.With(MissionRuleException.Codes.EditedElsewhere, given.Mission, () => given.Mission.Revise(Contents.ToLyon, shown, given.Owner, given.Now));
        Refused.With(MissionRuleException.Codes.EditedElsewhere, given.Mission, () => given.Mission.Revise(Contents.ToLyon, given.Mission.Version + 1, given.Owner, given.Now));
    }

    [Fact]
    public void Locate_OfASubmission_ChangesNothing()
    {
        var given = new Scenario(ToTheHut).Submit();

        Assert.False(given.Mission.Locate(OpenPlaces.KeyOf(Hut), Found));

        Assert.Contains(given.Mission.Legs, leg => leg.Emission is null);
    }

    [Fact]
    public void Locate_ByAPlaceWithoutPosition_Throws() =>
        Assert.Throws<ArgumentException>(() => new Scenario(ToTheHut).Mission.Locate(OpenPlaces.KeyOf(Hut), Hut));
}
