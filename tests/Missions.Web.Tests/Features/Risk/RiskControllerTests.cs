using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Data.Risk;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Risk;

namespace Missions.Web.Tests.Features.Risk;

public sealed class RiskControllerTests
{
    [Fact]
    public async Task List_AsShipped_HoldsEveryCountryToBeChecked()
    {
        await using var app = await MissionsApp.StartAsync();
        var reader = await app.VisitorAsync(DemoAccounts.Traveller);

        var all = await reader.GetAsync("/risk");
        var found = await reader.GetAsync("/risk?q=afgh");

        Assert.Contains("Entrées montrées : 249 sur 249.", all.Text, StringComparison.Ordinal);
        var row = Assert.Single(found.All("tbody tr"));
        foreach (var shown in new[] { "Afghanistan", "rouge", "oui", "À vérifier", "13 avril 2026" })
            Assert.Contains(shown, row, StringComparison.Ordinal);
        Assert.Null(found.Document.QuerySelector("tbody a"));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Entry_ChangedThenChecked_IsKeptWithAnEventEach(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);
        var page = await (await admin.GetAsync("/risk?q=albanie")).FollowAsync("Albanie");
        var id = Guid.Parse(page.Url.Segments[^1]);

        await page.FormTo($"/risk/{id}").Fill("Level", "Orange").Fill("Source", "Arrêté d’essai").SubmitAsync();
        var changed = await EntryAsync(app, id);
        await (await admin.GetAsync($"/risk/{id}")).FormTo($"/risk/{id}/check").Fill("reviewBy", "2026-12-31").SubmitAsync();
        var checkedEntry = await EntryAsync(app, id);

        Assert.Equal((RiskLevel.Orange, "Arrêté d’essai", false), (changed.Facts.Level, changed.Facts.Source, changed.IsCheckedOn(new(2026, 3, 2))));
        Assert.Equal((true, false), (checkedEntry.IsCheckedOn(new(2026, 12, 31)), checkedEntry.IsCheckedOn(new(2027, 1, 1))));
        var events = await app.ReadAsync((MissionsDbContext db) => db.OrganisationEvents.Where(e => e.SubjectId == id).OrderBy(e => e.At).Select(e => e.Kind).ToListAsync());
        Assert.Equal([OrganisationLog.RiskChanged, OrganisationLog.RiskChecked], events);
    }

    [Fact]
    public async Task Zone_AddedAndRemoved_IsJudgedInBetween()
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);
        var form = (await admin.GetAsync("/risk/new")).FormTo("/risk/new");

        var wrong = await form.Fill("CountryCode", "DE").Fill("ZoneName", "Centre").Fill("Outline", "rond 1 2 3").Fill("Source", "Essai").SubmitAsync();
        var kept = wrong.FormTo("/risk/new").Value("Outline");
        await wrong.FormTo("/risk/new").Fill("Outline", "disc 52.52 13.4 20").Fill("Level", "Red").SubmitAsync();
        var entry = await app.ReadAsync((MissionsDbContext db) => db.RiskEntries.SingleAsync());
        var twice = await (await admin.GetAsync("/risk/new")).FormTo("/risk/new")
            .Fill("CountryCode", "DE").Fill("ZoneName", "Centre").Fill("Outline", "disc 1 1 1").Fill("Source", "Essai").SubmitAsync();
        await (await admin.GetAsync($"/risk/{entry.Id}")).FormTo($"/risk/{entry.Id}/remove").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal("rond 1 2 3", kept);
        Assert.Equal(("DE", "Centre", RiskLevel.Red, "disc 52.52 13.4 20"), (entry.Facts.CountryCode, entry.Facts.ZoneName, entry.Facts.Level, entry.Facts.Zone!.ToString()));
        Assert.Contains(twice.Errors, error => error.Contains("déjà dans la liste", StringComparison.Ordinal));
        Assert.Equal(0, await app.ReadAsync((MissionsDbContext db) => db.RiskEntries.CountAsync()));
    }

    [Fact]
    public async Task ShippedEntry_CannotBeRemoved()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = (await app.ReadAsync((MissionsDbContext db) => RiskRegister.ReadAsync(db)))[0].Id;
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);

        Assert.Equal(HttpStatusCode.NotFound, (await admin.PostAsync($"/risk/{id}/remove")).Status);
        Assert.Equal(0, await app.ReadAsync((MissionsDbContext db) => db.RiskEntries.CountAsync()));
    }

    [Theory]
    [InlineData(DemoAccounts.Traveller)]
    [InlineData(DemoAccounts.SecurityOfficer)]
    [InlineData(DemoAccounts.Director)]
    [InlineData(DemoAccounts.Manager)]
    public async Task Anyone_ButAnAdministrator_ReadsAndChangesNothing(string account)
    {
        await using var app = await MissionsApp.StartAsync();
        var id = (await app.ReadAsync((MissionsDbContext db) => RiskRegister.ReadAsync(db)))[0].Id;
        var visitor = await app.VisitorAsync(account);

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/risk")).Status);
        foreach (var address in new[] { "/risk/new", $"/risk/{id}", $"/risk/{id}/check", $"/risk/{id}/remove", "/risk/import", "/risk/import/confirm" })
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.PostAsync(address, ("Level", "Red"), ("Source", "x"))).Status);
    }

    [Fact]
    public async Task File_Exported_IsImportedBackAsTheSame()
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);
        var file = await admin.GetAsync("/risk/risk.csv");

        var preview = await (await admin.GetAsync("/risk/import")).FormTo("/risk/import").Attach("file", "risk.csv", file.Body).SubmitAsync();

        Assert.Contains("Nouvelles : 0. Changées : 0. Inchangées : 249.", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_WithAChange_IsShownThenApplied()
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);
        var text = string.Join(';', RiskFile.Columns) + "\nIT;;;rouge;rouge;non;Essai;13/04/2026;\nIT;Île;disc 40.8 14.2 15;orange;;oui;Essai;;2027-01-01\n";

        var preview = await (await admin.GetAsync("/risk/import")).FormTo("/risk/import").Attach("file", "risk.csv", Encoding.UTF8.GetBytes(text)).SubmitAsync();
        var done = await preview.FormTo("/risk/import/confirm").SubmitAsync();

        Assert.Contains("Nouvelles : 1. Changées : 1.", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Entrées ajoutées ou changées : 2.", done.Text, StringComparison.Ordinal);
        Assert.Equal(2, await app.ReadAsync((MissionsDbContext db) => db.RiskEntries.CountAsync()));
    }

    [Theory]
    [InlineData("pays;niveau\nFR;vert", "Ligne 1, colonne « zone »")]
    [InlineData("{columns}\nZZ;;;vert;vert;non;Essai;;", "Ligne 2, colonne « pays »")]
    [InlineData("{columns}\nIT;;;violet;vert;non;Essai;;", "Ligne 2, colonne « niveau »")]
    [InlineData("{columns}\nIT;Île;;vert;;non;Essai;;", "Ligne 2, colonne « contour »")]
    [InlineData("{columns}\nIT;;;vert;vert;non;;;", "Ligne 2, colonne « source »")]
    [InlineData("{columns}\nIT;;;vert;vert;non;Essai;demain;", "Ligne 2, colonne « date_source »")]
    [InlineData("{columns}\nIT;;;vert;vert;non;Essai;;\nit;;;rouge;rouge;non;Essai;;", "Ligne 3, colonne « pays »")]
    public async Task File_ThatIsWrong_IsRefusedWholeNamingLineAndColumn(string text, string expected)
    {
        await using var app = await MissionsApp.StartAsync();
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);
        var bytes = Encoding.UTF8.GetBytes(text.Replace("{columns}", string.Join(';', RiskFile.Columns), StringComparison.Ordinal));

        var answer = await (await admin.GetAsync("/risk/import")).FormTo("/risk/import").Attach("file", "risk.csv", bytes).SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(expected, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_OfAMission_SaysAtOnceWhichStageAsksForAnOpinionAndWhy()
    {
        await using var app = await MissionsApp.StartAsync();
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var form = (await traveller.GetAsync("/missions/new")).FormWith("#version");

        var lyon = await form.Fill("Destination.Text", "Lyon").SubmitAsync("Enregistrer le brouillon");
        var baghdad = await lyon.FormWith("#version").Fill("Destination.Text", "Bagdad, Irak").SubmitAsync("Ajouter une étape");

        Assert.Empty(lyon.All(".risk"));
        var said = Assert.Single(baghdad.All(".risk"));
        Assert.Contains("Étape 1, Bagdad (Irak) : ", said, StringComparison.Ordinal);
        Assert.Contains("à vérifier", said, StringComparison.Ordinal);
    }

    private static Task<RiskEntry> EntryAsync(MissionsApp app, Guid id) => app.ReadAsync((MissionsDbContext db) => db.RiskEntries.AsNoTracking().SingleAsync(entry => entry.Id == id));
}
