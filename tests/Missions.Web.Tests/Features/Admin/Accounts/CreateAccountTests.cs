using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Features.Admin.Accounts;

public sealed class CreateAccountTests
{
    private const string Email = "ada.martin@demo.example";

    [Fact]
    public async Task Create_WithoutPassword_ShowsAGeneratedOneOnceAndItSignsIn()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);

        var page = await (await FormAsync(visitor)).Fill("Status", "Doctorant, doctorante").SubmitAsync("Créer le compte");

        var person = await app.PersonAsync(Email);
        Assert.Equal($"/admin/accounts/{person.Id}", page.Url.AbsolutePath);
        Assert.Equal(("Ada", "Martin", PersonStatus.DoctoralStudent), (person.GivenName, person.FamilyName, person.Status));
        using var ada = app.Visitor();
        await ada.SignInAsync(Email, page.All(".secret").Single());
        Assert.Empty((await visitor.GetAsync(page.Url.AbsolutePath)).All(".secret"));
        var told = Assert.Single(await app.EventsAsync(OrganisationLog.AccountCreated));
        Assert.Equal(((await app.PersonAsync(DemoAccounts.Administrator)).Id, person.Id), (told.ActorId!.Value, told.SubjectId));
        Assert.Contains(Email, told.Data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Email", "CHERCHEUSE@demo.example", "Un compte existe déjà")]
    [InlineData("Email", "ada", "doit être une adresse électronique")]
    [InlineData("FamilyName", "", "« Nom » est obligatoire")]
    [InlineData("UnitId", "", "« Unité » est obligatoire")]
    [InlineData("Password", "court", "au moins 10 caractères")]
    public async Task Create_Wrong_IsRefusedBesideTheFieldAndKeepsWhatWasTyped(string field, string value, string sentence)
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await (await FormAsync(await app.VisitorAsync(DemoAccounts.Administrator))).Fill(field, value).SubmitAsync("Créer le compte");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.All(".field-validation-error"), error => error.Contains(sentence, StringComparison.Ordinal));
        Assert.Equal("Ada", page.FormTo("/admin/accounts/new").Value("GivenName"));
        Assert.Empty(await app.EventsAsync(OrganisationLog.AccountCreated));
    }

    private static async Task<PageForm> FormAsync(Visitor visitor) => (await visitor.GetAsync("/admin/accounts/new")).FormTo("/admin/accounts/new")
        .Fill("Email", Email).Fill("GivenName", "Ada").Fill("FamilyName", "Martin").Fill("UnitId", "Cosmologie – Équipe Cosmologie");
}
