using System.Net;
using Missions.Geo.Emissions;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Balance;

public sealed class BalanceTests
{
    private static readonly DateOnly May = new(2026, 5, 12);

    public static TheoryData<string> Others => [.. DemoAccounts.All.Where(account => account != DemoAccounts.CarbonReferent)];

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Balance_ByDefault_ShowsOrdersIssuedThisYear(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        await app.MissionAsync("2026-9001", Travels.Trip("Paris", "Bordeaux", May, TravelMode.Plane));
        await app.MissionAsync("2026-9002", Travels.Trip("Paris", "Lyon", May.AddDays(1), TravelMode.None), MissionStatus.Travelled);
        await app.MissionAsync("2026-9003", Travels.Trip("Paris", "Lyon", May, TravelMode.Plane), MissionStatus.Cancelled);
        await app.MissionAsync("2026-9004", Travels.Trip("Paris", "Lyon", May, TravelMode.Plane), MissionStatus.Submitted);
        await app.MissionAsync("2025-9005", Travels.Trip("Paris", "Lyon", new(2025, 12, 31), TravelMode.Plane));
        await app.MissionAsync("2026-9006", Travels.Trip("Paris", "Lyon", new(2026, 12, 31), TravelMode.Car));
        using var referent = await app.VisitorAsync(DemoAccounts.CarbonReferent);

        var page = await referent.GetAsync("/balance");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["2026-9001", "2026-9002", "2026-9006"], page.All("tbody th").Where(number => number.Contains("-9", StringComparison.Ordinal)));
        Assert.DoesNotContain("Marchand", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Balance_OfAPeriod_AddsWhatIsKnownAndCountsTheRestApart()
    {
        await using var app = await MissionsApp.StartAsync();
        await app.MissionAsync("2026-9001", Travels.Trip("Paris", "Bordeaux", May, TravelMode.Plane));
        await app.MissionAsync("2026-9002", Travels.Trip("Paris", "Bordeaux", May.AddDays(1), TravelMode.None));
        using var referent = await app.VisitorAsync(DemoAccounts.CarbonReferent);

        var page = await referent.GetAsync("/balance?from=2026-05-01&to=2026-05-31");

        Assert.Equal(["2026-9001", "12/05/2026", "Paris", "Bordeaux", "Avion", "998 km", "137,7 kgCO₂e", "Signée"], page.All("tbody tr:first-child > *"));
        Assert.Equal("inconnu", page.All("tbody tr:last-child > *")[6]);
        Assert.Equal(["2", "1 995 km", "137,7 kgCO₂e", "non publiée", "trajets : 1, missions : 1"], page.All(".figure-value"));
    }

    [Theory]
    [InlineData("states=Planned", "D2026-9004")]
    [InlineData("states=Issued", "2026-9001")]
    [InlineData("states=Travelled", "2026-9002")]
    [InlineData("states=Travelled&states=Planned", "D2026-9004", "2026-9002")]
    public async Task Balance_ByState_ShowsThoseAlone(string states, params string[] numbers)
    {
        await using var app = await MissionsApp.StartAsync();
        await app.MissionAsync("2026-9001", Travels.Trip("Paris", "Lyon", May, TravelMode.Train));
        await app.MissionAsync("2026-9002", Travels.Trip("Paris", "Lyon", May, TravelMode.Train), MissionStatus.Travelled);
        await app.MissionAsync("2026-9004", Travels.Trip("Paris", "Lyon", May.AddDays(-1), TravelMode.Train), MissionStatus.Submitted);
        using var referent = await app.VisitorAsync(DemoAccounts.CarbonReferent);

        var page = await referent.GetAsync($"/balance?from=2026-05-01&to=2026-05-31&{states}");

        Assert.Equal(numbers, page.All("tbody th"));
    }

    [Theory]
    [InlineData("from=2026-05-12&to=2026-05-12", 1)]
    [InlineData("from=2026-05-13&to=2026-05-31", 0)]
    [InlineData("from=2026-05-01&to=2026-05-11", 0)]
    public async Task Balance_Period_IncludesBothDays(string period, int count)
    {
        await using var app = await MissionsApp.StartAsync();
        await app.MissionAsync("2026-9001", Travels.Trip("Paris", "Lyon", May, TravelMode.Train));
        using var referent = await app.VisitorAsync(DemoAccounts.CarbonReferent);

        Assert.Equal(count, (await referent.GetAsync($"/balance?{period}")).All("tbody th").Count);
    }

    [Theory]
    [InlineData("from=2026-05-12&to=2026-05-11", "To", "La fin précède le début.")]
    [InlineData("from=hier", "From", "Donnez une date du 1er janvier 2000 au 31 décembre 2099.")]
    [InlineData("to=1999-12-31", "To", "Donnez une date du 1er janvier 2000 au 31 décembre 2099.")]
    [InlineData("states=Lost", "States", "Choisissez des états de la liste.")]
    public async Task Balance_ChoicesThatDoNotFit_AreSaidBesideTheField(string choices, string field, string sentence)
    {
        await using var app = await MissionsApp.StartAsync();
        using var referent = await app.VisitorAsync(DemoAccounts.CarbonReferent);

        foreach (var path in new[] { "/balance", "/balance/export.csv" })
        {
            var page = await referent.GetAsync($"{path}?{choices}");
            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            Assert.Equal([sentence], page.All($".validation-summary-errors a[href='#{field}']"));
            Assert.Equal([sentence], page.All($"#{field}-error"));
        }
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Balance_MoreThanAPage_IsFollowedWithoutGapOrRepeat(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var numbers = new List<string>();
        for (var i = 0; i < 53; i++)
            numbers.Add(await app.MissionAsync($"2026-{9000 + i}", Travels.Trip("Paris", "Lyon", May.AddDays(i / 20), TravelMode.Train)));
        using var referent = await app.VisitorAsync(DemoAccounts.CarbonReferent);

        var first = await referent.GetAsync("/balance?from=2026-05-01&to=2026-05-31");
        var second = await first.FollowAsync("Suite");

        Assert.Equal(50, first.All("tbody th").Count);
        Assert.Equal(numbers, first.All("tbody th").Concat(second.All("tbody th")).Order(StringComparer.Ordinal));
        Assert.Equal(first.All(".figure-value"), second.All(".figure-value"));
        Assert.Equal("53", first.All(".figure-value")[0]);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Balance_AnyoneElse_IsRefused(string account)
    {
        await using var app = await MissionsApp.StartAsync();
        using var visitor = await app.VisitorAsync(account);

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/balance")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/balance/export.csv")).Status);
    }

    /// <summary>The change goes to another year, another town and another mode, and none of it counts before it is signed.</summary>
    [Theory]
    [InlineData(DatabaseKind.Sqlite, false)]
    [InlineData(DatabaseKind.Sqlite, true)]
    [InlineData(DatabaseKind.Postgres, false)]
    [InlineData(DatabaseKind.Postgres, true)]
    public async Task Balance_WhileAnOrderIsBeingChanged_CountsWhatWasSigned(DatabaseKind kind, bool submitted)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        await app.MissionAsync("2026-9001", Travels.Trip("Paris", "Bordeaux", May, TravelMode.Plane));
        await app.AmendAsync("2026-9001", Travels.Trip("Paris", "Lyon", May.AddYears(1), TravelMode.Train), submitted);
        using var referent = await app.VisitorAsync(DemoAccounts.CarbonReferent);

        var page = await referent.GetAsync("/balance?from=2026-05-01&to=2026-05-31&states=Issued");
        var file = await referent.GetAsync("/balance/export.csv?from=2026-05-01&to=2026-05-31&states=Issued");
        var planned = await referent.GetAsync("/balance?from=2027-01-01&to=2027-12-31&states=Planned&states=Issued");

        Assert.Equal(["2026-9001", "12/05/2026", "Paris", "Bordeaux", "Avion", "998 km", "137,7 kgCO₂e"], page.All("tbody tr:first-child > *").Take(7));
        Assert.Equal("137,7 kgCO₂e", page.All(".figure-value")[2]);
        Assert.Contains("2026-9001;12/05/2026;Paris;France;Bordeaux;France;Avion;998;", file.Text, StringComparison.Ordinal);
        Assert.Empty(planned.All("tbody th"));
    }
}
