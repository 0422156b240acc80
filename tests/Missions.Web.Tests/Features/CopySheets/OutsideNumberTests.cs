using System.Net;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.CopySheets;

/// <summary>The number of the order that the payer's tool made: noted, corrected, searched, and shown where it is missing.</summary>
public sealed class OutsideNumberTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Number_OfASignedRequest_IsMissingUntilNotedThenSearched(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var id = await Geslab.SignedAsync(app);
        var reference = (await requests.ReadAsync(id)).Reference!;
        var manager = await app.VisitorAsync(DemoAccounts.Manager);
        Assert.Contains("à saisir ou à annuler dans l’outil du payeur", (await manager.GetAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains(reference, (await manager.GetAsync("/copy-sheets")).Text, StringComparison.Ordinal);

        var next = await manager.NoteAsync(id, " Ges-2026/0042 ");

        Assert.Equal($"/missions/{id}", next.Url.AbsolutePath);
        Assert.Contains("Ges-2026/0042, saisi le 2 mars 2026", next.Text, StringComparison.Ordinal);
        var mission = await requests.ReadAsync(id);
        Assert.Equal((new OutsideNumber("Ges-2026/0042", "Geslab", new(2026, 3, 2), 1), false), (mission.OutsideNumber!, mission.AwaitsNumber));
        Assert.Single(mission.Events, e => e.Kind == MissionEventKind.NumberNoted);
        Assert.True(mission.HistoryIsIntact());
        Assert.DoesNotContain(reference, (await manager.GetAsync("/copy-sheets")).Text, StringComparison.Ordinal);
        foreach (var words in new[] { "Ges-2026/0042", "2026/0042", "gEs 2026 – 0042", "GES20260042", "0042-", "ges" })
            Assert.NotNull((await manager.GetAsync($"/approvals/search?q={Uri.EscapeDataString(words)}")).Document.QuerySelector($"a[href='/approvals/{id}']"));
        foreach (var words in new[] { "Ges-2026/0043", "-/.", "0042é" })
            Assert.Null((await manager.GetAsync($"/approvals/search?q={Uri.EscapeDataString(words)}")).Document.QuerySelector($"a[href='/approvals/{id}']"));
        Assert.Contains("Numéro Geslab Ges-2026/0042", (await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync("/missions")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number_SentTwice_IsNotedOnce()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await Geslab.SignedAsync(app);
        var form = (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/copy-sheets/{id}")).FormTo($"/copy-sheets/{id}/number").Fill("Number", "0042");

        var twice = await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync());

        Assert.All(twice, page => Assert.Equal((HttpStatusCode.OK, $"/missions/{id}"), (page.Status, page.Url.AbsolutePath)));
        Assert.Single((await requests.ReadAsync(id)).Events, e => e.Kind == MissionEventKind.NumberNoted);
    }

    [Fact]
    public async Task Number_FromAnOldPage_IsRefusedWithTheOtherOneAndLosesNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await Geslab.SignedAsync(app);
        var old = (await (await app.VisitorAsync(DemoAccounts.Substitute)).GetAsync($"/copy-sheets/{id}")).FormTo($"/copy-sheets/{id}/number").Fill("Number", "0043");
        await (await app.VisitorAsync(DemoAccounts.Manager)).NoteAsync(id, "0042");

        var refused = await old.SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(refused.Errors, error => error.Contains("0042", StringComparison.Ordinal));
        Assert.Equal("0043", refused.FormTo($"/copy-sheets/{id}/number").Value("Number"));
        Assert.Equal("0042", (await requests.NumberAsync(id))!.Number);
        await refused.FormTo($"/copy-sheets/{id}/number").SubmitAsync();
        Assert.Equal("0043", (await requests.NumberAsync(id))!.Number);
        Assert.Contains("0042, saisi le 2 mars 2026 → 0043", (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/missions/{id}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "2026-03-02")]
    [InlineData("<b>42</b>", "2026-03-02")]
    [InlineData("=cmd()", "2026-03-02")]
    [InlineData("42\r\n43", "2026-03-02")]
    [InlineData("42", "2026-03-03")]
    [InlineData("42", "2026-03-01")]
    [InlineData("42", "")]
    [InlineData("42", "hier")]
    public async Task Number_ThatCannotBe_IsRefusedBesideItsFieldAndKept(string number, string on)
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await Geslab.SignedAsync(app);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);

        var refused = await manager.PostAsync($"/copy-sheets/{id}/number", ("Number", number), ("EnteredOn", on));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.NotEmpty(refused.Errors);
        Assert.Equal(number.ReplaceLineEndings(""), refused.FormTo($"/copy-sheets/{id}/number").Value("Number").ReplaceLineEndings(""));
        Assert.Null(await requests.NumberAsync(id));
    }

    [Fact]
    public async Task Number_OfFiveThousandCharacters_IsRefused()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await Geslab.SignedAsync(app);

        var refused = await (await app.VisitorAsync(DemoAccounts.Manager)).PostAsync($"/copy-sheets/{id}/number", ("Number", new string('4', 5000)), ("EnteredOn", "2026-03-02"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Null(await new Requests(app.Services).NumberAsync(id));
    }

    [Theory]
    [InlineData(DemoAccounts.Traveller)]
    [InlineData(DemoAccounts.OtherTraveller)]
    [InlineData(DemoAccounts.Director)]
    [InlineData(DemoAccounts.CarbonReferent)]
    [InlineData(DemoAccounts.Administrator)]
    public async Task Number_ByAnyoneButAManager_IsNotFound(string account)
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await Geslab.SignedAsync(app);

        var answer = await (await app.VisitorAsync(account)).PostAsync($"/copy-sheets/{id}/number", ("Number", "42"), ("EnteredOn", "2026-03-02"));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Null(await new Requests(app.Services).NumberAsync(id));
    }

    [Fact]
    public async Task Number_OfNothingSignedOrNothingThere_IsRefused()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);

        Assert.Equal(HttpStatusCode.Conflict, (await manager.PostAsync($"/copy-sheets/{id}/number", ("Number", "42"), ("EnteredOn", "2026-03-02"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.PostAsync($"/copy-sheets/{Guid.NewGuid()}/number", ("Number", "42"), ("EnteredOn", "2026-03-02"))).Status);
        Assert.Equal($"/missions/{id}", (await manager.GetAsync($"/copy-sheets/{id}")).Url.AbsolutePath);
    }
}
