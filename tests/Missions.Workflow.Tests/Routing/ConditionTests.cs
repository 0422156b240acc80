using Missions.Geo.Places;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;
using MissionFact = Missions.Workflow.Routing.Fact;

namespace Missions.Workflow.Tests.Routing;

public sealed class ConditionTests
{
    private static readonly Guid Unit = new("0190a000-0000-7000-8000-00000000000a");
    private static readonly Guid Employer = new("0190a000-0000-7000-8000-00000000000b");
    private static readonly Guid Payer = new("0190a000-0000-7000-8000-00000000000c");

    public static TheoryData<MissionFact, string> WhatAMissionSays => new()
    {
        { MissionFact.Abroad, "true" },
        { MissionFact.Overseas, "false" },
        { MissionFact.Late, "true" },
        { MissionFact.WithCosts, "true" },
        { MissionFact.PrivateCar, "false" },
        { MissionFact.EstimatedCost, "2400" },
        { MissionFact.Purpose, "conference" },
        { MissionFact.Employer, Employer.ToString().ToUpperInvariant() },
        { MissionFact.Payer, Payer.ToString() },
        { MissionFact.Unit, Unit.ToString() },
        { MissionFact.TravellerStatus, "DoctoralStudent" },
    };

    public static TheoryData<string, string, string> Territories => new()
    {
        { "FR", "false", "false" },
        { "RE", "false", "true" },
        { "CH", "true", "false" },
        { "", "true", "false" },
    };

    [Theory]
    [MemberData(nameof(WhatAMissionSays))]
    public void Clause_IsAndIsNot_CompareLetterCaseAside(MissionFact fact, string value)
    {
        Assert.True(new Clause(fact, Comparison.Is, value).Holds(Facts(Contents.ToKyoto)));
        Assert.False(new Clause(fact, Comparison.IsNot, value).Holds(Facts(Contents.ToKyoto)));
        Assert.False(new Clause(fact, Comparison.Is, value + "x").Holds(Facts(Contents.ToKyoto)));
        Assert.True(new Clause(fact, Comparison.IsNot, value + "x").Holds(Facts(Contents.ToKyoto)));
    }

    [Theory]
    [InlineData(100_000L, false)]
    [InlineData(100_001L, true)]
    [InlineData(null, false)]
    public void Clause_Over_IsStrictToTheCentAndCountsUnknownAsNothing(long? cents, bool holds)
    {
        var clause = new Clause(MissionFact.EstimatedCost, Comparison.Over, "1000");

        Assert.Equal(holds, clause.Holds(Facts(Contents.ToLyon with { EstimatedCostCents = cents })));
    }

    [Theory]
    [MemberData(nameof(Territories))]
    public void Facts_AbroadAndOverseas_FollowTheCountry(string country, string abroad, string overseas)
    {
        var facts = Facts(Contents.To(Place.Unknown("Ailleurs", country)));

        Assert.Equal((abroad, overseas), (facts.Read(MissionFact.Abroad), facts.Read(MissionFact.Overseas)));
    }

    [Fact]
    public void Facts_OfAMissionOverseasAndAbroad_SayBoth()
    {
        var facts = Facts(Contents.Through(new Stage(Contents.SaintDenis), new Stage(Contents.Kyoto)));

        Assert.Equal(("true", "true"), (facts.Read(MissionFact.Abroad), facts.Read(MissionFact.Overseas)));
    }

    [Fact]
    public void Facts_OfATransitAbroad_SayAbroad()
    {
        var facts = Facts(Contents.Through(new Stage(Contents.Geneva), new Stage(Contents.Lyon)));

        Assert.Equal("true", facts.Read(MissionFact.Abroad));
    }

    [Fact]
    public void Facts_BeforeThePayerIsSet_SayItIsEmpty() =>
        Assert.Equal("", (Facts(Contents.ToLyon) with { PayerId = null }).Read(MissionFact.Payer));

    [Fact]
    public void Condition_HoldsWhenAllItsClausesDo()
    {
        var abroad = new Clause(MissionFact.Abroad, Comparison.Is, "true");
        var dear = new Clause(MissionFact.EstimatedCost, Comparison.Over, "3000");

        Assert.True(Condition.Always.Holds(Facts(Contents.ToLyon)));
        Assert.True(new Condition([abroad]).Holds(Facts(Contents.ToKyoto)));
        Assert.False(new Condition([abroad, dear]).Holds(Facts(Contents.ToKyoto)));
    }

    private static MissionFacts Facts(MissionContent content) => new()
    {
        Content = content,
        UnitId = Unit,
        EmployerId = Employer,
        PayerId = Payer,
        TravellerStatus = PersonStatus.DoctoralStudent,
        IsLate = true,
    };
}
