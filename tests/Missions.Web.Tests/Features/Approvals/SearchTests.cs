using System.Net;
using Missions.Geo.Places;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Approvals;

public sealed class SearchTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Search_ByNumberNameOrPlace_FindsTheMission(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.OtherTraveller, content => content with { Destination = Place.Unknown("Évry-Gregy", "FR") });
        var reference = (await requests.ReadAsync(id)).Reference!;
        var manager = await app.VisitorAsync(DemoAccounts.Manager);

        foreach (var words in new[] { reference, reference[2..].ToLowerInvariant(), "lefevre", "Paul LEFÈVRE", "evry-gregy", "ÉVRY" })
        {
            var page = await manager.GetAsync($"/approvals/search?q={Uri.EscapeDataString(words)}");
            Assert.True(page.Document.QuerySelector($"a[href='/approvals/{id}']") is not null, words);
        }
    }

    [Fact]
    public async Task Search_ForNothingKnown_SaysSo()
    {
        await using var app = await MissionsApp.StartAsync();
        var manager = await app.VisitorAsync(DemoAccounts.Manager);

        foreach (var words in new[] { "Zzyzx", "%", "<script>alert(1)</script>", "a\uFFFE", new string('x', 5000) })
        {
            var page = await manager.GetAsync($"/approvals/search?q={Uri.EscapeDataString(words)}");
            Assert.Contains("Aucune mission de vos unités ne correspond.", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Search_ManyMissions_GivesThemByPages()
    {
        await using var app = await MissionsApp.StartAsync();
        var missions = await new Requests(app.Services).SubmittedAsync(DemoAccounts.OtherTraveller, 60);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var page = await manager.GetAsync("/approvals/search?q=Lefèvre"); ; page = await page.FollowAsync("Suivante"))
        {
            var rows = page.Document.QuerySelectorAll("li.request a").Select(link => link.GetAttribute("href")!).ToList();
            Assert.InRange(rows.Count, 1, 25);
            Assert.True(rows.TrueForAll(seen.Add));
            if (page.Document.QuerySelector("a[rel=next]") is null)
                break;
        }

        Assert.True(missions.TrueForAll(mission => seen.Contains($"/approvals/{mission.Id}")));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Away_InAWeek_ListsThoseUnderAnOrder(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var signed = await requests.ValidatedAsync(DemoAccounts.OtherTraveller, DemoAccounts.Manager);
        await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(app, signed, DemoAccounts.Director);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);

        var during = await manager.GetAsync("/approvals/away?week=2026-04-09");
        var after = await during.FollowAsync("Semaine suivante");

        Assert.Equal(["Paul Lefèvre"], during.All("li.request h2"));
        Assert.Contains("Personne de vos unités n’est en mission", after.Text, StringComparison.Ordinal);
        Assert.Equal("2026-04-13", after.Url.Query[^10..]);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("demain")]
    public async Task Away_InAWeekThatIsNone_ShowsThisOne(string week)
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/away?week={week}");

        Assert.Contains("du 2 mars 2026 au 8 mars 2026", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Search_ByABudgetHolderWhomTheRouteDoesNotAsk_GivesNoMissionThatTheyCannotOpen(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.OtherTraveller);
        var holder = await app.VisitorAsync(DemoAccounts.BudgetHolder);
        var director = await app.VisitorAsync(DemoAccounts.Director);

        Assert.Equal(HttpStatusCode.NotFound, (await holder.GetAsync($"/approvals/{id}")).Status);
        Assert.Null((await holder.GetAsync("/approvals/search")).Document.QuerySelector($"a[href='/approvals/{id}']"));
        Assert.NotNull((await director.GetAsync("/approvals/search")).Document.QuerySelector($"a[href='/approvals/{id}']"));
    }
}
