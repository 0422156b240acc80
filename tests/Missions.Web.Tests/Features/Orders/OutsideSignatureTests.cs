using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Features.Orders;

/// <summary>The director's own mission, when no delegate may sign it.</summary>
public sealed class OutsideSignatureTests
{
    private static readonly byte[] Document = Encoding.ASCII.GetBytes("%PDF-1.7\n% the page that the president signed\n%%EOF\n");

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Manager_RecordsTheSignatureGivenOutside_AndTheOrderIsIssued(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var id = await DirectorsOwnAsync(requests);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);
        var listed = await manager.GetAsync("/approvals");
        var page = await (await manager.GetAsync($"/approvals/{id}")).FollowAsync("Enregistrer la signature extérieure");
        var shown = page.Document.QuerySelector(".hash")!.TextContent;

        var next = await Filled(page, id).SubmitAsync();

        Assert.Contains("Claire Dumas", listed.Text, StringComparison.Ordinal);
        Assert.Contains("Signature enregistrée", next.Text, StringComparison.Ordinal);
        var mission = await requests.ReadAsync(id);
        var order = Assert.Single(mission.Orders);
        Assert.Equal((MissionStatus.Issued, "2026-0001", shown), (mission.Status, order.Number, order.SnapshotSha256));
        Assert.Equal(("Jeanne Roux", "PRES-2026-118", new DateOnly(2026, 3, 1)), (order.Outside!.Name, order.Outside.Reference, order.Outside.On));
        Assert.Single(mission.Events, e => e.Kind == MissionEventKind.Issued);
        Assert.True(mission.HistoryIsIntact());
        var kept = await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync($"/orders/{id}/outside/document");
        Assert.Equal(Document, kept.Body);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.VisitorAsync(DemoAccounts.OtherTraveller)).GetAsync($"/orders/{id}/outside/document")).Status);
    }

    [Fact]
    public async Task Manager_WithoutADocumentOrWithAnotherFile_IsToldAndLosesNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await DirectorsOwnAsync(requests);
        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/orders/{id}/outside");

        var none = await page.FormTo($"/orders/{id}/outside").Fill("Name", "Jeanne Roux").SubmitAsync();
        var other = await Filled(page, id, "GIF89a"u8.ToArray()).Fill("SignedOn", "2027-01-01").SubmitAsync();

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (none.Status, other.Status));
        Assert.Equal("Jeanne Roux", none.FormTo($"/orders/{id}/outside").Value("Name"));
        Assert.Contains(none.Errors, error => error.Contains("Document signé", StringComparison.Ordinal));
        Assert.Contains("Le document signé doit être un PDF.", other.Errors);
        Assert.Contains("La date de la signature est à venir.", other.Errors);
        Assert.Empty((await requests.ReadAsync(id)).Orders);
    }

    [Fact]
    public async Task Manager_OnceADelegateIsNamed_NoLongerRecords()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await DirectorsOwnAsync(requests);
        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/orders/{id}/outside");
        await requests.GrantAsync(DemoAccounts.Deputy, Role.Signatory, capacity: "Directeur adjoint");

        var answer = await Filled(page, id).SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Empty((await requests.ReadAsync(id)).Orders);
    }

    [Theory]
    [InlineData(DemoAccounts.Director, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Substitute, HttpStatusCode.Conflict)]
    [InlineData(DemoAccounts.OtherTraveller, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.CarbonReferent, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Administrator, HttpStatusCode.NotFound)]
    public async Task Anyone_ElseThanTheManager_RecordsNothing(string account, HttpStatusCode expected)
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await DirectorsOwnAsync(requests);
        var mission = await requests.ReadAsync(id);
        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/orders/{id}/outside");
        var visitor = await app.VisitorAsync(account);

        using var content = new MultipartFormDataContent { { new ByteArrayContent(Document), "Document", "signed.pdf" } };
        foreach (var (name, value) in mission.Fence().Concat(
            [
                ("Sha256", page.Document.QuerySelector(".hash")!.TextContent), ("Name", "Jeanne Roux"), ("Capacity", "Présidente"), ("Reference", "P-1"),
                ("SignedOn", "2026-03-01"), ("ActId", $"{Guid.NewGuid()}"), ("__RequestVerificationToken", await visitor.TokenAsync()),
            ]))
            content.Add(new StringContent(value), name);
        var answer = await visitor.SendAsync(new(HttpMethod.Post, $"/orders/{id}/outside") { Content = content });

        Assert.Equal(expected, answer.Status);
        Assert.Empty((await requests.ReadAsync(id)).Orders);
    }

    private static PageForm Filled(Page page, Guid id, byte[]? document = null) => page.FormTo($"/orders/{id}/outside")
        .Fill("Name", "Jeanne Roux").Fill("Capacity", "Présidente de l’université").Fill("Reference", "PRES-2026-118").Fill("SignedOn", "2026-03-01")
        .Attach("Document", "signed.pdf", document ?? Document);

    /// <summary>The director's own request, validated, in a laboratory where nobody else may sign.</summary>
    private static async Task<Guid> DirectorsOwnAsync(Requests requests)
    {
        await requests.RevokeAsync(DemoAccounts.Deputy);
        return await requests.ValidatedAsync(DemoAccounts.Director, DemoAccounts.Manager);
    }
}
