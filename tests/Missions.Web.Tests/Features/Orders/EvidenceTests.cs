using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Testing.Processes;
using Missions.Web.Data;
using Missions.Web.Features.Orders;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>What is kept of each attempt to sign.</summary>
public sealed class EvidenceTests
{
    private const string Agent = "Mozilla/5.0 (test)";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Signature_ByADelegate_KeepsWhoForWhomHowFromWhereAndWhat(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Director, DemoAccounts.Manager);
        var deputy = await app.VisitorAsync(DemoAccounts.Deputy);
        deputy.Http.DefaultRequestHeaders.UserAgent.ParseAdd(Agent);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        var page = await deputy.GetAsync($"/orders/{id}/sign");

        await page.SignAsync(id);

        var mission = await requests.ReadAsync(id);
        var order = Assert.Single(mission.Orders);
        var kept = Assert.Single(await KeptAsync(requests, id));
        Assert.Equal((SignatureEvidence.Success, order.Id, CanonicalJson.Sha256(kept.Facts)), (kept.Result, kept.OrderId, kept.Sha256));
        var facts = JsonDocument.Parse(kept.Facts).RootElement;
        Assert.Equal("Marc Tissier", Text(facts, "who", "name"));
        Assert.Equal("Claire Dumas", Text(facts, "principal", "name"));
        Assert.Equal(("Directeur adjoint", "DEC-2025-017"), (Text(facts, "capacity"), Text(facts, "delegationReference")));
        Assert.Equal(("password", "2026-03-02T08:00:00+00:00", "2026-03-02T08:02:00+00:00"), (Text(facts, "act", "method"), Text(facts, "act", "provedAt"), Text(facts, "act", "at")));
        Assert.Equal(Agent, Text(facts, "act", "agent"));
        Assert.Equal((order.SnapshotSha256, Consent.Id, order.Number), (Text(facts, "snapshotSha256"), Text(facts, "statement"), Text(facts, "number")));
        var issued = Assert.Single(mission.Events, e => e.Kind == MissionEventKind.Issued);
        Assert.Equal(kept.Sha256, JsonDocument.Parse(issued.Data).RootElement.GetProperty("evidenceSha256").GetString());
    }

    [Fact]
    public async Task Signature_BehindAKnownProxy_KeepsTheAddressThatItForwards()
    {
        await using var database = await TestDatabase.DemoAsync(DatabaseKind.Sqlite);
        Guid id;
        await using (var prepared = new ProgramDatabase(database))
            id = await prepared.Requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await using (var program = await MissionsProcess.StartAsync(database, [.. MissionsProcess.DemoSettings, ("Proxies__Known__0", "127.0.0.1")]))
        {
            using var director = new Visitor(program.Address);
            director.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
            await director.SignInAsync(DemoAccounts.Director);
            await (await director.GetAsync($"/orders/{id}/sign")).SignAsync(id);
            Assert.DoesNotContain("203.0.113.7", program.Output.Text, StringComparison.Ordinal);
        }

        await using var stored = new ProgramDatabase(database);
        Assert.Equal(Assert.Single((await stored.Requests.ReadAsync(id)).Orders).SignedAt, Assert.Single(await KeptAsync(stored.Requests, id)).At);
        Assert.Equal("203.0.113.7", Text(JsonDocument.Parse(Assert.Single(await KeptAsync(stored.Requests, id)).Facts).RootElement, "act", "address"));
    }

    [Fact]
    public async Task Attempt_WithAWrongPassword_IsKeptAsSuchAndSignsNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        var director = await app.VisitorAsync(DemoAccounts.Director);
        app.LetProofsLapse();
        var page = await director.GetAsync($"/orders/{id}/sign");

        await page.SignAsync(id, "Not-2026!");
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await page.SignAsync(id);

        var kept = await KeptAsync(requests, id);
        Assert.Equal([Evidence.WrongPassword, SignatureEvidence.Success], kept.Select(evidence => evidence.Result));
        Assert.Null(kept[0].OrderId);
        Assert.DoesNotContain("Not-2026!", kept[0].Facts, StringComparison.Ordinal);
        Assert.False(JsonDocument.Parse(kept[0].Facts).RootElement.GetProperty("act").TryGetProperty("method", out _));
    }

    [Fact]
    public async Task Attempt_OnAContentThatChanged_IsKeptWithTheHashThatWasAgreedTo()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        var page = await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync($"/orders/{id}/sign");
        await requests.RenameProjectAsync(id);

        await page.SignAsync(id);

        var kept = Assert.Single(await KeptAsync(requests, id));
        Assert.Equal(MissionRuleException.Codes.ContentChanged, kept.Result);
        Assert.Equal(page.Document.QuerySelector(".hash")!.TextContent, Text(JsonDocument.Parse(kept.Facts).RootElement, "snapshotSha256"));
    }

    [Fact]
    public async Task Signature_SentTwice_IsKeptOnce()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        var page = await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync($"/orders/{id}/sign");

        await Task.WhenAll(page.SignAsync(id), page.SignAsync(id));

        Assert.Equal(SignatureEvidence.Success, Assert.Single(await KeptAsync(requests, id)).Result);
    }

    [Fact]
    public async Task Attempt_WithoutARightOnTheMission_LeavesNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        var stranger = await app.VisitorAsync(DemoAccounts.OtherTraveller);

        var answer = await stranger.PostAsync(
            $"/orders/{id}/sign", [.. (await requests.ReadAsync(id)).Fence(), ("Sha256", new string('a', 64)), ("ActId", $"{Guid.NewGuid()}"), ("Password", "wrong")]);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Empty(await KeptAsync(requests, id));
    }

    internal static Task<SignatureEvidence[]> KeptAsync(Requests requests, Guid missionId) => requests.QueryAsync(
        db => db.SignatureEvidence.AsNoTracking().Where(evidence => evidence.MissionId == missionId).OrderBy(evidence => evidence.At).ThenBy(evidence => evidence.Id).ToArrayAsync());

    private static string? Text(JsonElement element, params string[] path)
    {
        foreach (var name in path) element = element.GetProperty(name);
        return element.GetString();
    }
}
