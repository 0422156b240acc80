using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Features.Approvals;
using Missions.Web.Features.Orders;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>Several orders, each listed, signed in one act.</summary>
public sealed class SeveralTests
{
    private const string Path = "/orders/sign";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Act_OnThreeOrders_ListsEachAndSignsAll(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var ids = await ToSignAsync(requests, 3);
        var director = await app.VisitorAsync(DemoAccounts.Director);
        var inbox = await director.GetAsync("/approvals");
        foreach (var box in inbox.Document.QuerySelectorAll<IHtmlInputElement>("input[name=picked]")) box.IsChecked = ids.Contains(Guid.Parse(box.Value));

        var page = await inbox.FormTo(Path).SubmitAsync();
        var result = await page.FormTo(Path).SubmitAsync();

        Assert.Equal(3, page.All(".to-sign-one").Count);
        Assert.Equal(3, page.All(".hash").Distinct().Count());
        Assert.Single(page.All(".consent"));
        Assert.All(page.All(".to-sign-one"), one => Assert.Contains("Réunion d’essai", one, StringComparison.Ordinal));
        Assert.Contains("3 documents signés", result.Text, StringComparison.Ordinal);
        var orders = new List<string>();
        foreach (var id in ids) orders.Add(Assert.Single((await requests.ReadAsync(id)).Orders).Number);
        Assert.Equal(["2026-0001", "2026-0002", "2026-0003"], orders.Order(StringComparer.Ordinal));
        foreach (var number in orders) Assert.Contains($"Ordre de mission {number}", result.Text, StringComparison.Ordinal);
        var kept = (await Task.WhenAll(ids.Select(id => EvidenceTests.KeptAsync(requests, id)))).SelectMany(all => all).ToList();
        Assert.Equal(3, kept.Count);
        Assert.Single(kept.Select(evidence => evidence.ActId).Distinct());
    }

    [Fact]
    public async Task Act_WithOneThatChanged_SaysItsReasonAndSignsTheOthers()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var ids = await ToSignAsync(requests, 3);
        var director = await app.VisitorAsync(DemoAccounts.Director);
        var page = await Shown(director, ids);
        var reader = await requests.IdOfAsync(DemoAccounts.Director);
        await requests.ChangeAsync(ids[1], (mission, authority) => mission.Return(Requests.FenceOf(mission), reader, "À revoir.", authority));

        var result = await page.FormTo(Path).SubmitAsync();

        var stale = await requests.ReadAsync(ids[1]);
        Assert.Contains("2 documents signés", result.Text, StringComparison.Ordinal);
        Assert.StartsWith("Non signé.", Assert.Single(result.Document.QuerySelectorAll(".act tbody tr"), row => Words.Of(row).StartsWith(stale.Reference!, StringComparison.Ordinal)).QuerySelector("td:last-child")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Empty(stale.Orders);
        Assert.Single((await requests.ReadAsync(ids[0])).Orders);
        Assert.Single((await requests.ReadAsync(ids[2])).Orders);
    }

    [Fact]
    public async Task Act_OnMoreThanItTakes_ListsAsManyAndSaysHowManyStillWait()
    {
        await using var app = await MissionsApp.StartAsync();
        var ids = await ToSignAsync(new(app.Services), SeveralForm.Most + 1);
        var director = await app.VisitorAsync(DemoAccounts.Director);
        var inbox = await director.GetAsync("/approvals");

        var page = await Shown(director, ids);

        Assert.Equal(SeveralForm.Most, page.All(".to-sign-one").Count);
        Assert.Contains("100 documents au plus se signent en un acte : 1 des documents cochés", page.Text, StringComparison.Ordinal);
        var address = Path.Length + inbox.Document.QuerySelectorAll<IHtmlInputElement>("input[name=picked]").Take(1).Sum(box => Inbox.Most * $"&picked={box.Value}".Length);
        Assert.InRange(address, Inbox.Most, 8192 - "GET  HTTP/1.1\r\n".Length);
    }

    [Fact]
    public async Task Act_WithOneUnticked_LeavesIt()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var ids = await ToSignAsync(requests, 2);
        var page = await Shown(await app.VisitorAsync(DemoAccounts.Director), ids);

        await page.FormTo(Path).Tick("Items[0].Chosen", ticked: false).SubmitAsync();

        Assert.Empty((await requests.ReadAsync(ids[0])).Orders);
        Assert.Single((await requests.ReadAsync(ids[1])).Orders);
    }

    [Fact]
    public async Task Act_SentTwice_SignsEachOnceAndShowsTheSame()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var ids = await ToSignAsync(requests, 3);
        var page = await Shown(await app.VisitorAsync(DemoAccounts.Director), ids);

        await Task.WhenAll(page.FormTo(Path).SubmitAsync(), page.FormTo(Path).SubmitAsync());
        var again = await page.FormTo(Path).SubmitAsync();

        Assert.Contains("3 documents signés", again.Text, StringComparison.Ordinal);
        foreach (var id in ids)
        {
            Assert.Single((await requests.ReadAsync(id)).Orders);
            Assert.Single(await EvidenceTests.KeptAsync(requests, id), evidence => evidence.Result == SignatureEvidence.Success);
        }
    }

    [Fact]
    public async Task Act_WithALapsedProof_AsksAgainAndKeepsWhatWasUnticked()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var ids = await ToSignAsync(requests, 2);
        var page = await Shown(await app.VisitorAsync(DemoAccounts.Director), ids);
        app.LetProofsLapse();

        var asked = await page.FormTo(Path).Tick("Items[1].Chosen", ticked: false).SubmitAsync();
        var wrong = await asked.FormTo(Path).Fill("Password", "Not-2026!").SubmitAsync();
        await wrong.FormTo(Path).Fill("Password", DemoAccounts.Password).SubmitAsync();

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (asked.Status, wrong.Status));
        Assert.Equal([SignatureEvidence.Success, Evidence.WrongPassword], (await EvidenceTests.KeptAsync(requests, ids[0])).Select(evidence => evidence.Result).Order(StringComparer.Ordinal));
        Assert.Empty((await requests.ReadAsync(ids[1])).Orders);
        Assert.Single((await requests.ReadAsync(ids[0])).Orders);
    }

    [Fact]
    public async Task Act_OnOrdersThatAreNotTheirs_FindsNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var ids = await ToSignAsync(requests, 2);
        var (director, budget) = (await app.VisitorAsync(DemoAccounts.Director), await app.VisitorAsync(DemoAccounts.BudgetHolder));
        var page = await Shown(director, ids);
        var fields = new List<(string, string)> { ("ActId", $"{Guid.NewGuid()}") };
        foreach (var name in new[] { "Chosen", "MissionId", "StepId", "Round", "Sha256" }) fields.Add(($"Items[0].{name}", page.FormTo(Path).Value($"Items[0].{name}")));

        var answer = await budget.PostAsync(Path, fields);
        var none = await director.PostAsync(Path, ("ActId", $"{Guid.NewGuid()}"));
        var hole = await director.PostAsync(Path, ("ActId", $"{Guid.NewGuid()}"), ("Items.index", "9"));
        await page.FormTo(Path).SubmitAsync();
        var act = (await EvidenceTests.KeptAsync(requests, ids[0]))[0].ActId;

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.All(new[] { none, hole }, page => Assert.True(page.Url.AbsolutePath == "/approvals", $"{page.Status} {page.Text}"));
        Assert.Equal(HttpStatusCode.OK, (await director.GetAsync($"/orders/acts/{act}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await budget.GetAsync($"/orders/acts/{act}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.VisitorAsync(DemoAccounts.OtherTraveller)).PostAsync(Path, fields)).Status);
    }

    private static Task<Page> Shown(Visitor signatory, IEnumerable<Guid> ids) => signatory.GetAsync($"{Path}?{string.Join('&', ids.Select(id => $"picked={id}"))}");

    private static async Task<List<Guid>> ToSignAsync(Requests requests, int count)
    {
        var ids = new List<Guid>();
        while (ids.Count < count) ids.Add(await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager));
        return ids;
    }
}
