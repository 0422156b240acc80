using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Features.Orders;
using Missions.Web.Tests.Features.Approvals;
using Missions.Web.Tests.Features.Verify;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;
using Codes = Missions.Workflow.Missions.MissionRuleException.Codes;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>Orders of one act that change while its page is open: each is told, and the others are signed.</summary>
public sealed class SeveralMeanwhileTests
{
    private const string Path = "/orders/sign";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Act_WithOrdersThatChangedMeanwhile_TellsEachAndSignsTheRest(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        Task<Guid> Waiting(string account = DemoAccounts.Traveller, Func<MissionContent, MissionContent>? change = null) => requests.ValidatedAsync(account, DemoAccounts.Manager, change);
        var (first, last) = (await Waiting(), await Waiting());
        var (risky, withdrawn, taken) = (await Waiting(change: Trips.To(Trips.Geneva)), await Waiting(), await Waiting());
        var renamed = await Waiting(DemoAccounts.OtherTraveller);
        var (amended, _) = await app.IssueAsync();
        await app.ChangeToSignAsync(amended);
        Guid[] all = [first, risky, withdrawn, amended, taken, renamed, last];
        var director = await app.VisitorAsync(DemoAccounts.Director);
        var page = await director.GetAsync($"{Path}?{string.Join('&', all.Select(id => $"picked={id}"))}");
        Assert.Equal(all.Length, page.All(".to-sign-one").Count);

        await OpinionTests.TurnRedAsync(app);
        var traveller = await requests.IdOfAsync(DemoAccounts.Traveller);
        foreach (var id in new[] { withdrawn, amended }) await requests.ChangeAsync(id, (mission, authority) => mission.Withdraw(Actor.Self(traveller), authority.At));
        await Signing.SignAsync(app, taken, DemoAccounts.Deputy);
        await requests.QueryAsync(db => db.People.Where(one => one.Email == DemoAccounts.OtherTraveller).ExecuteUpdateAsync(set => set.SetProperty(one => one.FamilyName, "Lefèvre-Moreau")));
        var result = await page.FormTo(Path).SubmitAsync();

        Assert.Contains("2 documents signés", result.Text, StringComparison.Ordinal);
        Assert.Contains("5 documents n’ont pas été signés", result.Text, StringComparison.Ordinal);
        var act = Guid.Parse(result.Url.Segments[^1]);
        foreach (var (id, code, orders) in new[] { (first, SignatureEvidence.Success, 1), (last, SignatureEvidence.Success, 1), (risky, Codes.RiskChanged, 0), (withdrawn, Codes.WrongStatus, 0), (amended, Codes.WrongStatus, 1), (taken, Codes.AlreadyDecided, 1), (renamed, Codes.ContentChanged, 0) })
        {
            var mission = await requests.ReadAsync(id);
            var kept = Assert.Single(await EvidenceTests.KeptAsync(requests, id), kept => kept.ActId == act);
            var told = Assert.Single(result.Document.QuerySelectorAll(".act tbody tr"), row => Words.Of(row).StartsWith(mission.Reference!, StringComparison.Ordinal));
            Assert.Equal((mission.Reference, code, orders), (mission.Reference, kept.Result, mission.Orders.Count));
            Assert.Contains(code == SignatureEvidence.Success ? $"Ordre de mission {mission.Orders[0].Number}" : $"Non signé. {Words.Plain(ActSentences.Of(code))}", Words.Of(told), StringComparison.Ordinal);
            Assert.True(mission.HistoryIsIntact());
        }

        var atRisk = await requests.ReadAsync(risky);
        Assert.Equal(StepKind.SecurityOpinion, atRisk.ActiveSteps[0].Kind);
        Assert.Equal(await requests.IdOfAsync(DemoAccounts.Deputy), Assert.Single((await requests.ReadAsync(taken)).Orders).SignedById);
        Assert.Equal(["2026-0001", "2026-0002", "2026-0003", "2026-0004"], (await NumbersAsync(requests)).Order(StringComparer.Ordinal));
    }

    private static Task<string[]> NumbersAsync(Requests requests) => requests.QueryAsync(db => db.MissionOrders.Where(order => order.Number.StartsWith("2026-")).Select(order => order.Number).ToArrayAsync());
}
