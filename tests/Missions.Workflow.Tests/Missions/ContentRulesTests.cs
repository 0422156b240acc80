using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

public sealed class ContentRulesTests
{
    private static readonly DateOnly Leaves = Contents.ToLyon.DepartsOn!.Value;

    public static TheoryData<string, MissionContent> Missing => new()
    {
        { nameof(MissionContent.Purpose), Contents.ToLyon with { Purpose = " \t" } },
        { nameof(MissionContent.PurposeKind), Contents.ToLyon with { PurposeKind = null } },
        { nameof(MissionContent.EventLink), Contents.ToLyon with { PurposeKind = PurposeKind.Conference } },
        { nameof(MissionContent.EventLink), Contents.ToLyon with { PurposeKind = PurposeKind.Workshop } },
        { nameof(MissionContent.Departure), Contents.ToLyon with { Departure = null } },
        { nameof(MissionContent.Destination), Contents.ToLyon with { Destination = null } },
        { nameof(MissionContent.DepartsOn), Contents.ToLyon with { DepartsOn = null } },
        { nameof(MissionContent.ReturnsOn), Contents.ToLyon with { ReturnsOn = null } },
        { nameof(MissionContent.ProjectId), Contents.ToLyon with { ProjectId = null } },
        { nameof(MissionContent.PrivateCarReason), Contents.ToLyon with { PrivateCar = true } },
        { nameof(MissionContent.PrivateCarReason), Contents.ToLyon with { PrivateCar = true, PrivateCarReason = "  " } },
        { nameof(MissionContent.PrivateUntil), Contents.ToLyon with { PrivateFrom = Leaves } },
        { nameof(MissionContent.PrivateFrom), Contents.ToLyon with { PrivateUntil = Leaves } },
    };

    public static TheoryData<string, int, Func<string, MissionContent>> Texts => new()
    {
        { nameof(MissionContent.Purpose), 300, text => Contents.ToLyon with { Purpose = text } },
        { nameof(MissionContent.EventLink), 500, text => Contents.ToLyon with { EventLink = "https://e.example/"[..Math.Min(18, text.Length)] + text[18..] } },
        { nameof(MissionContent.PrivateCarReason), 300, text => Contents.ToLyon with { PrivateCar = true, PrivateCarReason = text } },
        { nameof(MissionContent.Passengers), 300, text => Contents.ToLyon with { Passengers = text } },
        { nameof(MissionContent.LateReason), 500, text => Contents.ToLyon with { LateReason = text } },
        { nameof(MissionContent.Remarks), 1000, text => Contents.ToLyon with { Remarks = text } },
        { nameof(MissionContent.Departure), 200, text => Contents.ToLyon with { Departure = Place.Unknown(text) } },
        { nameof(MissionContent.Destination), 200, text => Contents.ToLyon with { Destination = Place.Unknown(text) } },
        { "Stages[0].Place", 200, text => Contents.Through(new Stage(Place.Unknown(text)), new Stage(Contents.Lyon)) },
    };

    public static TheoryData<string, long, long, Func<long?, MissionContent>> Numbers => new()
    {
        { nameof(MissionContent.Occupants), 1, 9, n => Contents.ToLyon with { Occupants = (int)(n ?? 1) } },
        { nameof(MissionContent.FiscalPower), 1, 99, n => Contents.ToLyon with { FiscalPower = (int?)n } },
        { nameof(MissionContent.EstimatedCostCents), 0, 100_000_000, n => Contents.ToLyon with { EstimatedCostCents = n } },
        { nameof(MissionContent.AdvanceCents), 0, 100_000_000, n => Contents.ToLyon with { AdvanceCents = n } },
        { nameof(MissionContent.RegistrationFeeCents), 0, 100_000_000, n => Contents.ToLyon with { RegistrationFeeCents = n } },
    };

    [Fact]
    public void Check_OfACompleteContent_FindsNothing()
    {
        Assert.Empty(ContentRules.Check(Contents.ToLyon));
        Assert.Empty(ContentRules.Check(Contents.ToKyoto));
    }

    [Fact]
    public void Check_OfAnEmptyForm_NamesEveryMandatoryFieldInTheOrderOfTheForm() => Assert.Equal(
        [
            nameof(MissionContent.Purpose), nameof(MissionContent.PurposeKind), nameof(MissionContent.Departure),
            nameof(MissionContent.Destination), nameof(MissionContent.DepartsOn), nameof(MissionContent.ReturnsOn), nameof(MissionContent.ProjectId),
        ],
        ContentRules.Check(new MissionContent()).Select(problem => problem.Field));

    [Theory]
    [MemberData(nameof(Missing))]
    public void Check_WithoutAMandatoryField_NamesIt(string field, MissionContent content)
    {
        Assert.Equal([new ContentProblem(field, ContentFault.Missing)], ContentRules.Check(content));
        Assert.Empty(ContentRules.CheckBounds(content));
    }

    [Theory]
    [InlineData(15, 15, false)]
    [InlineData(15, 14, true)]
    [InlineData(null, 0, false)]
    public void Check_OfALateRequest_AsksWhy(int? required, int actual, bool asked)
    {
        var problems = ContentRules.Check(Contents.ToLyon, new Lateness(required, actual));

        Assert.Equal(asked ? [new ContentProblem(nameof(MissionContent.LateReason), ContentFault.Missing)] : [], problems);
        Assert.Empty(ContentRules.Check(Contents.ToLyon with { LateReason = "Urgence" }, new Lateness(required, actual)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void CheckBounds_OfAText_TakesItUpToItsLimit(string field, int limit, Func<string, MissionContent> content)
    {
        Assert.Empty(ContentRules.Check(content(new string('é', limit))));
        Assert.Equal([new ContentProblem(field, ContentFault.TooLong, limit)], ContentRules.Check(content(new string('é', limit + 1))));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void CheckBounds_OfANumber_TakesItWithinItsInterval(string field, long least, long most, Func<long?, MissionContent> content)
    {
        Assert.All([least, most, (long?)null], value => Assert.Empty(ContentRules.Check(content(value))));
        Assert.All(
            [least - 1, most + 1],
            value => Assert.Equal((field, ContentFault.OutOfRange), Only(ContentRules.Check(content(value)))));
    }

    [Theory]
    [InlineData("ftp://e.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("colloque.example")]
    [InlineData("/colloque")]
    [InlineData("   ")]
    public void CheckBounds_OfAnEventLink_TakesHttpAndHttpsAlone(string link) => Assert.Equal(
        (nameof(MissionContent.EventLink), ContentFault.NotALink), Only(ContentRules.CheckBounds(Contents.ToKyoto with { EventLink = link })));

    [Theory]
    [InlineData("Europe/Nowhere")]
    [InlineData("")]
    public void CheckBounds_OfAZone_TakesTheKnownOnes(string zone) => Assert.Equal(
        (nameof(MissionContent.TimeZone), ContentFault.OutOfRange), Only(ContentRules.Check(Contents.ToLyon with { TimeZone = zone })));

    [Theory]
    [InlineData(1999, false)]
    [InlineData(2000, true)]
    [InlineData(2100, true)]
    [InlineData(2101, false)]
    public void CheckBounds_OfAYear_TakesThisCentury(int year, bool allowed)
    {
        var day = new DateOnly(year, 6, 15);

        var problems = ContentRules.Check(Contents.ToLyon with { DepartsOn = day, ReturnsOn = day });

        Assert.Equal(
            allowed ? [] : [nameof(MissionContent.DepartsOn), nameof(MissionContent.ReturnsOn)], problems.Select(problem => problem.Field));
    }

    private static (string, ContentFault) Only(IReadOnlyList<ContentProblem> problems)
    {
        var problem = Assert.Single(problems);
        return (problem.Field, problem.Fault);
    }
}
