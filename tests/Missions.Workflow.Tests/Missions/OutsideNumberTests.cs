using System.Text.Json;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

/// <summary>The number that the payer's tool gave to the order made from our request.</summary>
public sealed class OutsideNumberTests
{
    [Fact]
    public void Note_OfAnExpectedNumber_IsKeptWithItsToolAndAwaitedNoMore()
    {
        var given = Requested();
        var (before, events) = (given.Mission.AwaitsNumber, given.Mission.EventCount);

        Note(given, "GES-2026/0042");

        Assert.True(before);
        Assert.Equal(new OutsideNumber("GES-2026/0042", "Geslab", given.Authority.Today, 1), given.Mission.OutsideNumber);
        Assert.False(given.Mission.AwaitsNumber);
        Assert.Equal((events + 1, MissionEventKind.NumberNoted), (given.Mission.EventCount, given.Mission.Events[^1].Kind));
        Assert.True(given.Mission.HistoryIsIntact());
    }

    [Fact]
    public void Note_OfTheSameAgain_ChangesNothing()
    {
        var given = Requested();
        Note(given, "0042");
        var version = given.Mission.Version;

        Note(given, "0042");
        Note(given, "0042", seen: "0042");

        Assert.Equal(version, given.Mission.Version);
    }

    [Fact]
    public void Note_OfAnother_KeepsTheFormerInTheHistory()
    {
        var given = Requested();
        Note(given, "0042");

        Note(given, "0043", seen: "0042");

        using var data = JsonDocument.Parse(given.Mission.Events[^1].Data);
        Assert.Equal("0042", data.RootElement.GetProperty("before").GetProperty("number").GetString());
        Assert.Equal("0043", data.RootElement.GetProperty("outside").GetProperty("number").GetString());
    }

    [Fact]
    public void Note_FromAPageThatShowedAnother_IsRefused()
    {
        var given = Requested();
        Note(given, "0042");

        Refused.With(MissionRuleException.Codes.NumberNoted, given.Mission, () => Note(given, "0043"));
    }

    [Fact]
    public void Note_ForADayToComeOrBeforeTheSignature_IsRefused()
    {
        var given = Requested();
        var today = given.Authority.Today;

        foreach (var day in new[] { today.AddDays(1), today.AddDays(-1) })
            Refused.With(MissionRuleException.Codes.NotADayOfEntry, given.Mission, () => Note(given, "0042", on: day));
    }

    [Fact]
    public void Amendment_OnceSigned_AwaitsTheNumberAnewWhateverItIs()
    {
        var given = Requested();
        Note(given, "0042");
        given.Mission.Amend(given.Owner, "Un jour de plus.", given.Authority);
        var amending = given.Mission.AwaitsNumber;
        given.Submit().Validate();
        Sign(given);

        var signed = given.Mission.AwaitsNumber;
        Note(given, "0042", seen: "0042");

        Assert.Equal((false, true, false), (amending, signed, given.Mission.AwaitsNumber));
        Assert.Equal(2, given.Mission.OutsideNumber!.OrderVersion);
    }

    [Fact]
    public void Number_OfAMissionCancelledOrSettled_IsAwaitedNoMore()
    {
        var cancelled = Requested();
        cancelled.Mission.Cancel(cancelled.Owner, "Reportée.", cancelled.Authority);
        var settled = Requested().Back();
        settled.Mission.ConfirmTravel(settled.Owner, settled.Authority);
        var travelled = settled.Mission.AwaitsNumber;
        settled.Mission.Close(Actor.Self(settled.Lab.Manager.Id), settled.Authority);

        Assert.Equal((false, true, false), (cancelled.Mission.AwaitsNumber, travelled, settled.Mission.AwaitsNumber));
    }

    [Fact]
    public void Cancellation_OfAMissionWithANumber_IsAwaitedUntilItIsNotedOnce()
    {
        var given = Requested();
        Note(given, "0042");
        given.Mission.Cancel(given.Owner, "Reportée.", given.Authority);
        var awaited = given.Mission.AwaitsNumber;

        Cancel(given, "0042");
        var version = given.Mission.Version;
        Cancel(given, "0042");

        Assert.True(awaited);
        Assert.Equal((false, given.Authority.Today), (given.Mission.AwaitsNumber, given.Mission.OutsideNumber!.CancelledOn));
        Assert.Equal((MissionEventKind.CancellationNoted, version), (given.Mission.Events[^1].Kind, given.Mission.Version));
        Assert.True(given.Mission.HistoryIsIntact());
        Note(given, "0043", seen: "0042");
        Assert.Equal((false, given.Authority.Today), (given.Mission.AwaitsNumber, given.Mission.OutsideNumber.CancelledOn));
    }

    [Fact]
    public void Number_NotedOfACancelledMission_IsToBeCancelled()
    {
        var given = Requested();
        given.Mission.Cancel(given.Owner, "Reportée.", given.Authority);

        Note(given, "0042");

        Assert.True(given.Mission.AwaitsNumber);
    }

    [Fact]
    public void Cancellation_OfAnotherNumberOrOnADayThatCannotBeOrOfAMissionThatStands_IsRefused()
    {
        var given = Requested();
        Note(given, "0042");
        Refused.With(MissionRuleException.Codes.WrongStatus, given.Mission, () => Cancel(given, "0042"));
        given.Mission.Cancel(given.Owner, "Reportée.", given.Authority);

        Refused.With(MissionRuleException.Codes.NumberNoted, given.Mission, () => Cancel(given, "0043"));
        foreach (var day in new[] { given.Authority.Today.AddDays(1), given.Authority.Today.AddDays(-1) })
            Refused.With(MissionRuleException.Codes.NotADayOfEntry, given.Mission, () => Cancel(given, "0042", day));
        Refused.With(MissionRuleException.Codes.NotYourMission, given.Mission, () => given.Mission.NoteCancellation(given.Owner, given.Authority.Today, "0042", given.Authority));
    }

    [Fact]
    public void Number_OfAPayerWhoseOrderIsOurs_IsNeverAwaited()
    {
        var given = Scenario.Issued();

        Assert.Equal((false, DocumentKind.Order), (given.Mission.AwaitsNumber, given.Mission.Document));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("GES 2026-0042/1.a:b_c")]
    [InlineData("1234567890123456789012345678901234567890")]
    public void Number_OfATool_IsOne(string number) => Assert.True(OutsideNumber.IsNumber(number));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" 42")]
    [InlineData("42 ")]
    [InlineData("abc")]
    [InlineData("=1+1")]
    [InlineData("-42")]
    [InlineData("<b>42</b>")]
    [InlineData("42\r\n43")]
    [InlineData("n°42")]
    [InlineData("4é2")]
    [InlineData("12345678901234567890123456789012345678901")]
    public void Number_ThatNoToolGives_IsNone(string? number)
    {
        var given = Requested();

        Assert.False(OutsideNumber.IsNumber(number));
        if (number is not null) Assert.Throws<ArgumentException>(() => Note(given, number));
    }

    private static void Note(Scenario given, string number, DateOnly? on = null, string? seen = null) =>
        given.Mission.NoteNumber(Actor.Self(given.Lab.Manager.Id), number, on ?? given.Authority.Today, seen, given.Authority);

    private static void Cancel(Scenario given, string seen, DateOnly? on = null) =>
        given.Mission.NoteCancellation(Actor.Self(given.Lab.Manager.Id), on ?? given.Authority.Today, seen, given.Authority);

    /// <summary>Signed for a payer whose orders Geslab makes.</summary>
    private static Scenario Requested() => Sign(new Scenario().Submit().Validate());

    private static Scenario Sign(Scenario given) => given.Then(s => s.Mission.Issue(
        s.Fence, s.Lab.Director.Id, Scenario.Sign() with { Document = new PayerDocument { Kind = DocumentKind.Request, Tool = "Geslab", ExpectsNumber = true }.ToFacts() }, s.Authority));
}
