using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>The proof beside an order, checked as someone outside would, by docs/proof.md alone.</summary>
public sealed class ProofFileTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Json_OfASignedOrder_HoldsHashesThatAnyoneComputesAgain(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var director = await app.VisitorAsync(DemoAccounts.Director);
        var order = await SignedAsync(app);
        var file = await SealedFile.WaitAsync(director, order);

        var answer = await director.GetAsync($"/orders/{order}/proof.json");
        var again = await director.GetAsync($"/orders/{order}/proof.json");

        Assert.Equal("Preuve-2026-0001.json", answer.Response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal(answer.Body, again.Body);
        var proof = JsonDocument.Parse(answer.Body).RootElement;
        var (snapshot, evidence) = (proof.GetProperty("snapshot"), proof.GetProperty("evidence"));
        Assert.Equal(Hash(file.Body), proof.GetProperty("order").GetProperty("fileSha256").GetString());
        Assert.Equal(Hash(snapshot.GetProperty("text").GetString()!), snapshot.GetProperty("sha256").GetString());
        Assert.Equal(Hash(evidence.GetProperty("text").GetString()!), evidence.GetProperty("sha256").GetString());
        var events = proof.GetProperty("history").EnumerateArray().ToList();
        var (before, mission) = (new string('0', 64), proof.GetProperty("order").GetProperty("missionId").GetString()!);
        foreach (var e in events)
        {
            Assert.Equal(before, e.GetProperty("previousHash").GetString());
            before = e.GetProperty("hash").GetString()!;
            Assert.Equal(Hash(Hashed(mission, e)), before);
        }

        var issued = JsonDocument.Parse(Assert.Single(events, e => e.GetProperty("kind").GetString() == "Issued").GetProperty("data").GetString()!).RootElement;
        Assert.Equal(snapshot.GetProperty("sha256").GetString(), issued.GetProperty("snapshotSha256").GetString());
        Assert.Equal(evidence.GetProperty("sha256").GetString(), issued.GetProperty("evidenceSha256").GetString());
        Assert.Equal("Sealed", events[^1].GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData(DemoAccounts.Manager, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.Traveller, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.OtherTraveller, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.CarbonReferent, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Administrator, HttpStatusCode.NotFound)]
    public async Task Proof_IsForThoseWhoDecideOrAdminister(string account, HttpStatusCode expected)
    {
        await using var app = await MissionsApp.StartAsync();
        var order = await SignedAsync(app);
        await SealedFile.WaitAsync(await app.VisitorAsync(DemoAccounts.Director), order);
        var visitor = await app.VisitorAsync(account);

        Assert.Equal(expected, (await visitor.GetAsync($"/orders/{order}/proof.json")).Status);
        Assert.Equal(expected, (await visitor.GetAsync($"/orders/{order}/proof")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/orders/{Guid.NewGuid()}/proof.json")).Status);
    }

    private static async Task<Guid> SignedAsync(MissionsApp app)
    {
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        return Assert.Single((await requests.ReadAsync(id)).Orders).Id;
    }

    private static string Hashed(string mission, JsonElement e)
    {
        var at = DateTimeOffset.Parse(e.GetProperty("at").GetString()!, CultureInfo.InvariantCulture);
        string? Of(string name) => e.TryGetProperty(name, out var value) ? value.GetString() : null;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{mission}|{e.GetProperty("sequence").GetInt32()}|{Of("kind")}|{at.UtcTicks / 10}|{Of("actorId")}|{Of("principalId")}|{e.GetProperty("round").GetInt32()}|{Of("previousHash")}|{Of("data")}");
    }

    private static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
