using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Features.CopySheets;

public sealed class CopySheetTests
{
    [Fact]
    public async Task Sheet_OfASignedRequest_GivesItsValuesAsAToolTakesThem()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await Geslab.SignedAsync(app, content => content with { EstimatedCostCents = 1_950, ReturnsAt = null, Mode = Geo.Emissions.TravelMode.None });

        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/copy-sheets/{id}");

        var values = page.Document.QuerySelectorAll(".copy-sheet tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent, row => row.QuerySelector(".copy-value")?.TextContent ?? "", StringComparer.Ordinal);
        Assert.Equal(("11/04/2026", "08:00", "19,50", ""), (values["Date de départ"], values["Heure de départ"], values["Coût estimé (€)"], values["Heure de retour"]));
        Assert.Equal(("", "Lyon", "France", "Geslab"), (values["Moyen de transport"], values["Lieu de mission"], values["Pays de mission"], page.Heading.Split(' ')[^1]));
        Assert.Equal(("Marchand", "02/03/2026", "Claire Dumas"), (values["Nom de famille"], values["Date de signature"], values["Signataire"]));
        Assert.Equal(page.Document.QuerySelectorAll(".copy-value").Length, page.Document.QuerySelectorAll("[data-copy]").Length);
        Assert.DoesNotContain("inconnu", page.Document.QuerySelector(".copy-sheet")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task File_OfASheet_IsInUtf8WithoutFormulas()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await Geslab.SignedAsync(app, content => content with { Purpose = "=cmd|' /C calc'!A1; \"été\"", PrivateCar = true, PrivateCarReason = "@SUM(1)\nsuite" });

        var file = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/copy-sheets/{id}/export.csv");

        var text = Encoding.UTF8.GetString(file.Body);
        Assert.StartsWith("\uFEFFChamp;Valeur\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Objet;\"'=cmd|' /C calc'!A1; \"\"été\"\"\"\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Motif du véhicule personnel;\"'@SUM(1)\nsuite\"\r\n", text, StringComparison.Ordinal);
        Assert.Equal("text/csv", file.Response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData(DemoAccounts.Substitute, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.Administrator, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.Traveller, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.OtherTraveller, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Director, HttpStatusCode.NotFound)]
    public async Task Sheet_ForThoseWhoTypeOrArrangeItAlone(string account, HttpStatusCode expected)
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await Geslab.SignedAsync(app);
        var visitor = await app.VisitorAsync(account);

        Assert.Equal([expected, expected], [(await visitor.GetAsync($"/copy-sheets/{id}")).Status, (await visitor.GetAsync($"/copy-sheets/{id}/export.csv")).Status]);
    }

    [Fact]
    public async Task Sheet_ArrangedByAnAdministrator_IsInTheOrderAndWordsOfTheTool()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await Geslab.SignedAsync(app);
        var payer = await requests.QueryAsync(db => db.Institutions.SingleAsync(one => one.ShortName == "CNRS"));
        var admin = await app.VisitorAsync(DemoAccounts.Administrator);
        var form = (await admin.GetAsync($"/admin/institutions/{payer.Id}/copy-sheet")).FormTo($"/admin/institutions/{payer.Id}/copy-sheet");
        var fields = Enum.GetValues<CopyField>();
        foreach (var index in Enumerable.Range(0, fields.Length)) form.Fill($"Lines[{index}].Rank", "");
        var (matricule, purpose) = (Array.IndexOf([.. PayerDocument.Default.Lines().Select(line => line.Field)], CopyField.Matricule), Array.IndexOf([.. PayerDocument.Default.Lines().Select(line => line.Field)], CopyField.Purpose));

        var empty = await form.SubmitAsync();
        var twice = await form.Fill($"Lines[{matricule}].Rank", "1").Fill($"Lines[{purpose}].Rank", "1").SubmitAsync();
        await form.Fill($"Lines[{matricule}].Rank", "2").Fill($"Lines[{purpose}].Label", " Motif du <b>déplacement</b>\r\n").SubmitAsync();

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (empty.Status, twice.Status));
        Assert.Contains("Deux champs ont le rang 1.", twice.Errors);
        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/copy-sheets/{id}");
        Assert.Equal(["Motif du <b>déplacement</b>", "Matricule"], page.All(".copy-sheet tbody th"));
        Assert.Single(await requests.QueryAsync(db => db.OrganisationEvents.Where(told => told.Kind == OrganisationLog.InstitutionChanged && told.SubjectId == payer.Id).ToListAsync()));
        await (await admin.GetAsync($"/admin/institutions/{payer.Id}/copy-sheet")).FormTo($"/admin/institutions/{payer.Id}/copy-sheet").SubmitAsync("Revenir à la fiche par défaut");
        Assert.True((await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/copy-sheets/{id}")).All(".copy-sheet tbody th").Count > 30);
    }

    [Theory]
    [InlineData(DemoAccounts.Manager)]
    [InlineData(DemoAccounts.Traveller)]
    public async Task Arrangement_ByAnyoneButAnAdministrator_IsForbidden(string account)
    {
        await using var app = await MissionsApp.StartAsync();
        var payer = await new Requests(app.Services).QueryAsync(db => db.Institutions.SingleAsync(one => one.ShortName == "CNRS"));

        var answer = await (await app.VisitorAsync(account)).PostAsync($"/admin/institutions/{payer.Id}/copy-sheet/default");

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    [Fact]
    public async Task Document_OfAPayer_IsFrozenWithTheSignatureAndNamedEverywhere()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await Geslab.SignedAsync(app);
        var order = Assert.Single((await requests.ReadAsync(id)).Orders);
        var payer = await requests.QueryAsync(db => db.Institutions.SingleAsync(one => one.ShortName == "CNRS"));

        var wrong = await (await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync($"/admin/institutions/{payer.Id}")).FormTo($"/admin/institutions/{payer.Id}").Fill("Tool", " ").SubmitAsync();
        await (await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync($"/admin/institutions/{payer.Id}")).FormTo($"/admin/institutions/{payer.Id}").Fill("Title", "Demande SIFAC").Fill("Tool", "SIFAC").SubmitAsync();

        Assert.Contains("Nommez l’outil national.", wrong.Errors);
        Assert.Equal(("SIFAC", "Demande SIFAC"), await requests.QueryAsync(async db => (await db.Institutions.SingleAsync(one => one.Id == payer.Id)).Document.ToFacts() is var facts ? (facts.Tool!, facts.Title) : default));
        Assert.Equal(("Demande de mission validée", "Geslab"), (order.WhatItIs().Title, order.WhatItIs().Tool));
        Assert.Equal(order.Document, OrderSnapshot.Read(order.SnapshotJson).Document);
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        Assert.Contains("Demande de mission validée 2026-0001", (await traveller.GetAsync($"/missions/{id}")).Text, StringComparison.Ordinal);
        var file = await Orders.SealedFile.WaitAsync(traveller, order.Id);
        Assert.Equal("Demande-de-mission-validee-2026-0001.pdf", file.Response.Content.Headers.ContentDisposition!.FileNameStar);
        var verdict = await app.Visitor().GetAsync($"/verify/{order.VerificationCode}");
        Assert.Contains("Demande de mission validée n° 2026-0001, version 1", verdict.Text, StringComparison.Ordinal);
        Assert.Contains("l’ordre de mission lui-même est établi dans Geslab", verdict.Text, StringComparison.Ordinal);
    }
}
