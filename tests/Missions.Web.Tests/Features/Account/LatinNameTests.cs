using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Databases;
using Missions.Testing.Documents;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Documents;
using Missions.Web.Tests.Features.Missions;
using Missions.Web.Tests.Features.Orders;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Account;

/// <summary>Names in scripts that orders cannot print: kept and shown as they are, printed and found in Latin letters.</summary>
public sealed class LatinNameTests
{
    private const string Save = "Enregistrer mon profil";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task ChineseName_GivenInLatinLettersAsWell_IsShownFoundAndPrintedInLatinLetters(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var asked = await (await FormAsync(traveller)).Fill("GivenName", "小明").Fill("FamilyName", "王").Fill("Title", "Dr").SubmitAsync(Save);
        Assert.Equal(HttpStatusCode.BadRequest, asked.Status);
        Assert.Contains(asked.Errors, error => error.Contains("« Nom » contient des caractères que l’ordre ne sait pas imprimer (王) : donnez-le aussi en lettres latines.", StringComparison.Ordinal));
        Assert.Equal(("小明", "Dr"), (asked.FormTo("/account/profile").Value("GivenName"), asked.FormTo("/account/profile").Value("Title")));

        await asked.FormTo("/account/profile").Fill("LatinGivenName", "Xiaoming").Fill("LatinFamilyName", "Wang").SubmitAsync(Save);

        var kept = await app.PersonAsync(DemoAccounts.Traveller);
        Assert.Equal(("小明 王", "Xiaoming Wang"), (kept.FullName, kept.PrintedName));
        var page = await (await traveller.NewFormAsync()).FillLyon().SubmitAsync("Soumettre la demande");
        Assert.Contains("Dr 小明 王 (Xiaoming Wang)", page.Text, StringComparison.Ordinal);
        using var manager = await app.VisitorAsync(DemoAccounts.Manager);
        foreach (var words in new[] { "Wang", "xiaoming wang", "小明" })
            Assert.Contains("小明 王", (await manager.GetAsync($"/approvals/search?q={Uri.EscapeDataString(words)}")).Text, StringComparison.Ordinal);

        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        var order = Assert.Single((await requests.ReadAsync(id)).Orders);
        using var folder = new TemporaryFolder();
        var text = Tool.PdfToText(folder.Write("order.pdf", (await SealedFile.WaitAsync(traveller, order.Id)).Body));
        Assert.Contains("Wang, Xiaoming", text, StringComparison.Ordinal);
        Assert.DoesNotContain("王", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\uFFFD", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("王")]
    [InlineData("محمد")]
    [InlineData("अनीता")]
    public async Task LatinName_InAnotherScript_IsRefusedBesideItsField(string latin)
    {
        await using var app = await MissionsApp.StartAsync();
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        var asked = await (await FormAsync(traveller)).Fill("FamilyName", "王").SubmitAsync(Save);

        var page = await asked.FormTo("/account/profile").Fill("LatinFamilyName", latin).SubmitAsync(Save);

        Assert.Contains(page.Errors, error => error.Contains("« Nom en lettres latines » ne prend que des lettres latines.", StringComparison.Ordinal));
        Assert.Equal(latin, page.FormTo("/account/profile").Value("LatinFamilyName"));
    }

    [Theory]
    [InlineData("Nguyễn")]
    [InlineData("Παπαδόπουλος")]
    [InlineData("Їжакевич")]
    public async Task Name_ThatOrdersPrint_AsksForNoOther(string name)
    {
        await using var app = await MissionsApp.StartAsync();
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);

        var page = await (await FormAsync(traveller)).Fill("FamilyName", name).SubmitAsync(Save);

        Assert.Contains("Profil enregistré", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("#LatinFamilyName"));
    }

    [Fact]
    public async Task Submit_WithANameLetInBeforeItWasAskedAbout_IsRefusedWithASentence()
    {
        await using var app = await MissionsApp.StartAsync();
        using var traveller = await app.VisitorAsync(DemoAccounts.Traveller);
        await app.Services.GetRequiredService<Write>().InTransaction(async db =>
        {
            var person = await db.People.SingleAsync(one => one.Email == DemoAccounts.Traveller);
            person.Describe(new()
            {
                GivenName = "小明",
                FamilyName = "王",
                Status = person.Status,
                EmployerId = person.EmployerId,
                AdministrativeResidence = person.AdministrativeResidence,
            });
        });

        var before = await SubmittedAsync(app);
        var page = await (await traveller.NewFormAsync()).FillLyon().SubmitAsync("Soumettre la demande");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.Contains("Votre nom contient des caractères que l’ordre ne sait pas imprimer (小 明 王)", StringComparison.Ordinal));
        Assert.Equal(before, await SubmittedAsync(app));
    }

    [Fact]
    public async Task Account_MadeByAnAdministrator_AsksForItAsWell()
    {
        await using var app = await MissionsApp.StartAsync();
        using var administrator = await app.VisitorAsync(DemoAccounts.Administrator);
        var form = (await administrator.GetAsync("/admin/accounts/new")).FormTo("/admin/accounts/new");
        var asked = await form.Fill("Email", "anita@demo.example").Fill("GivenName", "अनीता").Fill("FamilyName", "Rao").Fill("UnitId", "Cosmologie – Équipe Cosmologie").SubmitAsync("Créer le compte");
        Assert.Contains(asked.Errors, error => error.Contains("« Prénom » contient des caractères", StringComparison.Ordinal));

        await asked.FormTo("/admin/accounts/new").Fill("LatinGivenName", "Anita").SubmitAsync("Créer le compte");

        Assert.Equal(("अनीता Rao", "Anita Rao"), await NamesAsync(app, "anita@demo.example"));
    }

    [Fact]
    public async Task Import_OfSuchANameWithoutTheOther_NamesTheLineAndTheColumn()
    {
        await using var app = await MissionsApp.StartAsync();
        using var administrator = await app.VisitorAsync(DemoAccounts.Administrator);
        const string Columns = "email;prenom;nom;unite;prenom_latin;nom_latin\r\n";

        var refused = await SendAsync(administrator, Columns + "wang@demo.example;小明;王;Cosmologie;Xiaoming;\r\n");
        Assert.Equal(["Ligne 2, colonne « nom_latin » : « 王 » ne s’imprime pas sur un ordre : donnez aussi ce nom en lettres latines."], refused.Errors);
        await (await SendAsync(administrator, Columns + "wang@demo.example;小明;王;Cosmologie;Xiaoming;Wang\r\n")).FormTo("/admin/accounts/import/confirm").SubmitAsync("Créer ces comptes");

        Assert.Equal(("小明 王", "Xiaoming Wang"), await NamesAsync(app, "wang@demo.example"));
    }

    [Fact]
    public async Task Guest_WithSuchAName_IsAskedForTheOther()
    {
        await using var app = await MissionsApp.StartAsync();
        using var manager = await app.VisitorAsync(DemoAccounts.Manager);
        var form = (await manager.GetAsync("/missions/new/guest")).FormTo("/missions/new/guest");

        var page = await form.Fill("GivenName", "محمد").Fill("FamilyName", "Saïd").SubmitAsync();

        Assert.Contains(page.Errors, error => error.Contains("« Prénom » contient des caractères que l’ordre ne sait pas imprimer", StringComparison.Ordinal));
        Assert.NotNull(page.Document.QuerySelector("#LatinGivenName"));
    }

    private static Task<int> SubmittedAsync(MissionsApp app) => app.QueryAsync(db => db.Missions.CountAsync(mission => mission.Status == MissionStatus.Submitted));

    private static async Task<PageForm> FormAsync(Visitor visitor) => (await visitor.GetAsync("/account/profile")).FormTo("/account/profile");

    private static async Task<(string Shown, string Printed)> NamesAsync(MissionsApp app, string email)
    {
        var person = await app.PersonAsync(email);
        return (person.FullName, person.PrintedName);
    }

    private static async Task<Page> SendAsync(Visitor administrator, string csv) =>
        await (await administrator.GetAsync("/admin/accounts/import")).FormTo("/admin/accounts/import").Attach("file", "comptes.csv", Encoding.UTF8.GetBytes(csv)).SubmitAsync();
}
