using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Calendars;

namespace Missions.Web.Tests.Features.Admin.Units;

public sealed class OrganisationPagesTests
{
    [Fact]
    public async Task Unit_CreatedThenChanged_IsKeptAndTold()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);

        await (await visitor.GetAsync("/admin/units")).FormTo("/admin/units").Fill("ShortName", "Ondes").Fill("Name", "Équipe Ondes")
            .Fill("ParentId", "APC – Laboratoire Astroparticule et Cosmologie").SubmitAsync();
        var id = await app.QueryAsync(db => db.Units.Where(unit => unit.ShortName == "Ondes").Select(unit => unit.Id).SingleAsync());
        await (await visitor.GetAsync($"/admin/units/{id}")).FormTo($"/admin/units/{id}").Fill("City", "Meudon").SubmitAsync();

        Assert.Equal("Meudon", await app.QueryAsync(db => db.Units.Where(unit => unit.Id == id).Select(unit => unit.City).SingleAsync()));
        Assert.Equal(id, Assert.Single(await app.EventsAsync(OrganisationLog.UnitCreated)).SubjectId);
        Assert.Equal(id, Assert.Single(await app.EventsAsync(OrganisationLog.UnitChanged)).SubjectId);
    }

    [Fact]
    public async Task Unit_AcronymTakenOrWithoutParent_IsRefused()
    {
        await using var app = await MissionsApp.StartAsync();
        var form = (await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync("/admin/units")).FormTo("/admin/units");

        var taken = await form.Fill("ShortName", "APC").Fill("Name", "x").SubmitAsync();
        var second = await form.Fill("ShortName", "Autre").SubmitAsync();

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (taken.Status, second.Status));
        Assert.Contains("Ce sigle est déjà pris.", taken.Errors);
        Assert.Contains("Choisissez l’unité au-dessus : il n’y a qu’un laboratoire.", second.Errors);
    }

    [Fact]
    public async Task Institution_CreatedThenChanged_IsKeptAndTold()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);

        await (await visitor.GetAsync("/admin/institutions")).FormTo("/admin/institutions").Fill("ShortName", "CNES").Fill("Name", "Centre national d’études spatiales").Tick("Pays").SubmitAsync();
        var made = await app.QueryAsync(db => db.Institutions.AsNoTracking().SingleAsync(one => one.ShortName == "CNES"));
        var wrong = await (await visitor.GetAsync($"/admin/institutions/{made.Id}")).FormTo($"/admin/institutions/{made.Id}").Fill("TravelRulesUrl", "javascript:alert(1)").SubmitAsync();
        await wrong.FormTo($"/admin/institutions/{made.Id}").Fill("TravelRulesUrl", "https://cnes.example/regles").SubmitAsync();

        Assert.Equal((true, false), (made.Pays, made.Employs));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal("https://cnes.example/regles", await app.QueryAsync(db => db.Institutions.Where(one => one.Id == made.Id).Select(one => one.TravelRulesUrl).SingleAsync()));
        Assert.Single(await app.EventsAsync(OrganisationLog.InstitutionCreated));
        Assert.Single(await app.EventsAsync(OrganisationLog.InstitutionChanged));
    }

    [Fact]
    public async Task Project_CreatedThenChanged_IsKeptAndTold()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);
        var holder = await app.PersonAsync(DemoAccounts.BudgetHolder);

        var form = (await visitor.GetAsync("/admin/projects")).FormTo("/admin/projects").Fill("Name", "Ondes").Fill("UnitId", "APC – Laboratoire Astroparticule et Cosmologie");
        var taken = await form.Fill("Code", "REC-SOUTIEN").SubmitAsync();
        await form.Fill("Code", "EOTP-26-ONDES").SubmitAsync();
        var id = await app.QueryAsync(db => db.Projects.Where(project => project.Code == "EOTP-26-ONDES").Select(project => project.Id).SingleAsync());
        await (await visitor.GetAsync($"/admin/projects/{id}")).FormTo($"/admin/projects/{id}").Fill("BudgetHolderId", holder.Id.ToString()).SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, taken.Status);
        Assert.Equal(holder.Id, await app.QueryAsync(db => db.Projects.Where(project => project.Id == id).Select(project => project.BudgetHolderId).SingleAsync()));
        Assert.Single(await app.EventsAsync(OrganisationLog.ProjectCreated));
        Assert.Single(await app.EventsAsync(OrganisationLog.ProjectChanged));
    }

    [Fact]
    public async Task LeadTime_SetTwiceForTheSameDay_KeepsTheLast()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);

        foreach (var days in new[] { "20", "25" })
            await (await visitor.GetAsync("/admin/lead-times")).FormWith("#Days").Fill("EmployerId", "CNRS").Fill("AppliesTo", "Étranger").Fill("Days", days).SubmitAsync();
        var wrong = await (await visitor.GetAsync("/admin/lead-times")).FormWith("#Days").Fill("EmployerId", "CNRS").Fill("AppliesTo", "Étranger").Fill("Days", "366").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal([25], await app.QueryAsync(db => db.LeadTimes
            .Where(time => time.From == new DateOnly(2026, 3, 2) && time.AppliesTo == LeadTimeCase.Abroad).Select(time => time.Days).ToListAsync()));
        Assert.Single(await app.EventsAsync(OrganisationLog.LeadTimeSet), told => told.Data.Contains("\"before\":20", StringComparison.Ordinal));
    }
}
