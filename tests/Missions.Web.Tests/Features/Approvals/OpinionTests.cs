using System.Net;
using System.Text;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data.Risk;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Features.Approvals;

public sealed class OpinionTests
{
    private static readonly byte[] Document = Encoding.ASCII.GetBytes("%PDF-1.7\n% the opinion\n%%EOF\n");

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Opinion_Favourable_IsRecordedWithItsDocumentAndPrintedOnTheOrder(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var id = await AtTheOpinionAsync(requests);
        var officer = await app.VisitorAsync(DemoAccounts.SecurityOfficer);

        var next = await Filled(await officer.GetAsync($"/approvals/{id}"), id).Attach("Document", "avis.pdf", Document).SubmitAsync();

        Assert.Contains("Avis consigné.", next.Text, StringComparison.Ordinal);
        var mission = await requests.ReadAsync(id);
        var opinion = mission.Decisions.Single(decision => decision.Opinion is not null);
        Assert.Equal(("FSD-2026-7", OpinionSense.Favourable), (opinion.Opinion!.Reference, opinion.Opinion.Sense));
        Assert.Equal(OpinionReason.Listed, opinion.Risk!.Reason);
        Assert.Equal(StepKind.Signature, Assert.Single(mission.ActiveSteps).Kind);
        Assert.Equal(Document, (await officer.GetAsync($"/approvals/{id}/opinion/{opinion.StepId}/document")).Body);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.VisitorAsync(DemoAccounts.OtherTraveller)).GetAsync($"/approvals/{id}/opinion/{opinion.StepId}/document")).Status);

        await Signing.SignAsync(app, id, DemoAccounts.Director);
        Assert.Contains("FSD-2026-7", Assert.Single((await requests.ReadAsync(id)).Orders).SnapshotJson, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opinion_Unfavourable_StopsTheRequestAndTellsTheTravellerWhy()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await AtTheOpinionAsync(requests);
        var page = await (await app.VisitorAsync(DemoAccounts.SecurityOfficer)).GetAsync($"/approvals/{id}");

        await Filled(page, id).Fill("Sense", "Unfavourable").Fill("Reserve", "Zone en alerte.").SubmitAsync();

        Assert.Equal(MissionStatus.Rejected, (await requests.ReadAsync(id)).Status);
        Assert.Contains("Zone en alerte.", (await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opinion_WithMistakes_NamesEachFieldAndLosesNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await AtTheOpinionAsync(requests);
        var page = await (await app.VisitorAsync(DemoAccounts.SecurityOfficer)).GetAsync($"/approvals/{id}");

        var again = await page.FormTo($"/approvals/{id}/opinion")
            .Fill("Author", "FSD").Fill("On", "2027-01-01").Fill("Sense", "WithConditions").Attach("Document", "a.gif", "GIF89a"u8.ToArray()).SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        foreach (var told in new[] { "La date de l’avis est à venir.", "Dites les réserves, ou le motif de l’avis défavorable.", "Le document de l’avis doit être un PDF." })
            Assert.Contains(told, again.Errors);
        Assert.Contains(again.Errors, error => error.Contains("Référence de l’avis", StringComparison.Ordinal));
        Assert.Equal(("FSD", "WithConditions"), (again.FormTo($"/approvals/{id}/opinion").Value("Author"), again.FormTo($"/approvals/{id}/opinion").Value("Sense")));
        Assert.Equal(StepKind.SecurityOpinion, (await requests.ReadAsync(id)).ActiveSteps[0].Kind);
    }

    [Fact]
    public async Task Signature_AfterTheCountryBecameRed_GoesBackToTheOpinionWithAWord()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, Trips.To(Trips.Geneva));
        await ApproveAsync(app, id);
        var director = await app.VisitorAsync(DemoAccounts.Director);
        var page = await director.GetAsync($"/orders/{id}/sign");
        await TurnRedAsync(app);

        var next = await page.SignAsync(id);

        Assert.Contains("la demande retourne à l’avis sûreté", next.Text, StringComparison.Ordinal);
        var mission = await requests.ReadAsync(id);
        Assert.Equal((StepKind.SecurityOpinion, 0), (Assert.Single(mission.ActiveSteps).Kind, mission.Orders.Count));
        Assert.Equal(MissionEventKind.RiskChanged, mission.Events.MaxBy(e => e.Sequence)!.Kind);
    }

    [Fact]
    public async Task Lyon_NeverAsksForAnOpinion()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { WithCosts = false });

        await ApproveAsync(app, id);

        var mission = await requests.ReadAsync(id);
        Assert.Equal((StepKind.Signature, null), (mission.ActiveSteps[0].Kind, mission.Risk));
    }

    internal static Task TurnRedAsync(MissionsApp app) => app.ChangeAsync(async db =>
    {
        var entries = await RiskRegister.ReadAsync(db);
        var entry = (await RiskRegister.FindAsync(db, entries.Single(one => one.Facts is { CountryCode: "CH", ZoneName: "" }).Id, default))!;
        entry.Revise(entry.Facts with { Level = RiskLevel.Red, WorstLevel = RiskLevel.Red });
    });

    private static async Task ApproveAsync(MissionsApp app, Guid id) =>
        await (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}")).FormTo($"/approvals/{id}/approve").SubmitAsync();

    private static async Task<Guid> AtTheOpinionAsync(Requests requests)
    {
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, Trips.To(Trips.Kyoto));
        var manager = await requests.IdOfAsync(DemoAccounts.Manager);
        await requests.ChangeAsync(id, (mission, authority) => mission.Approve(Requests.FenceOf(mission), manager, null, authority));
        return id;
    }

    private static PageForm Filled(Page page, Guid id) => page.FormTo($"/approvals/{id}/opinion")
        .Fill("Author", "FSD du CNRS").Fill("Reference", "FSD-2026-7").Fill("On", "2026-03-01").Fill("Sense", "Favourable");
}
