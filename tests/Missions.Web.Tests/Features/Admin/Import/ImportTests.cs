using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Features.Admin.Import;

public sealed class ImportTests
{
    private const string Header = "email;prenom;nom;unite;titre;statut;matricule;employeur;mot_de_passe\r\n";

    [Theory]
    [InlineData("utf-8", ';')]
    [InlineData("utf-8", ',')]
    [InlineData("iso-8859-1", ';')]
    public async Task Import_GoodFile_IsShownThenCreatedWithPasswordsShownOnce(string encoding, char separator)
    {
        await using var app = await MissionsApp.StartAsync();
        var csv = Header + "zoe@demo.example;Zoé;Lefèvre;Cosmologie;Dr;post-doctorante;007;CNRS;\r\nnoel@demo.example;Noël;Été;apc;;Émérite;;;Soleil-2026\r\n";

        var preview = await SendAsync(app, Encoding.GetEncoding(encoding).GetBytes(csv.Replace(';', separator)));
        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("Lefèvre Zoé", preview.Text, StringComparison.Ordinal);
        Assert.Empty(await app.EventsAsync(OrganisationLog.AccountCreated));
        var done = await preview.FormTo("/admin/accounts/import/confirm").SubmitAsync("Créer ces comptes");

        Assert.Equal(2, (await app.EventsAsync(OrganisationLog.AccountCreated)).Count);
        var (zoe, noel) = (await app.PersonAsync("zoe@demo.example"), await app.PersonAsync("noel@demo.example"));
        Assert.Equal(("Zoé", "Lefèvre", "007", PersonStatus.Postdoctoral), (zoe.GivenName, zoe.FamilyName, zoe.Matricule, zoe.Status));
        Assert.Equal(PersonStatus.Emeritus, noel.Status);
        using var visitor = app.Visitor();
        await visitor.SignInAsync(zoe.Email, done.All(".secret").Single());
        using var other = app.Visitor();
        await other.SignInAsync(noel.Email, "Soleil-2026");
    }

    [Fact]
    public async Task Import_WrongLines_NamesEachLineAndColumnAndCreatesNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var csv = Header
            + "ok@demo.example;Ada;Martin;Cosmologie;;;;;\r\n"
            + "pas-une-adresse;Ada;Martin;Nulle part;;sorcier;;Hogwarts;faible\r\n"
            + ";Ada;;Cosmologie;;;;;\r\n"
            + "OK@demo.example;Ada;Martin;Cosmologie;;;;;\r\n"
            + "chercheuse@demo.example;Ada;Martin;Cosmologie;;;;;\r\n";

        var page = await SendAsync(app, Encoding.UTF8.GetBytes(csv));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        string[] expected =
        [
            "Ligne 3, colonne « email » : « pas-une-adresse » n’est pas une adresse électronique.",
            "Ligne 3, colonne « unite » : « Nulle part » n’est le sigle d’aucune unité.",
            "Ligne 3, colonne « employeur » : « Hogwarts » n’est le sigle d’aucun établissement employeur.",
            "Ligne 3, colonne « statut » : « sorcier » n’est pas un statut connu.",
            "Ligne 3, colonne « mot_de_passe » : Au moins 10 caractères, avec une minuscule, une majuscule et un chiffre.",
            "Ligne 4, colonne « email » : Il manque une valeur.",
            "Ligne 4, colonne « nom » : Il manque une valeur.",
            "Ligne 5, colonne « email » : Cette adresse est déjà à la ligne 2.",
            "Ligne 6, colonne « email » : Un compte existe déjà avec l’adresse chercheuse@demo.example.",
        ];
        Assert.Equal(expected, page.Errors);
        Assert.Equal(DemoAccounts.All.Count, await app.QueryAsync(db => db.Users.CountAsync()));
    }

    [Theory]
    [InlineData("", "Choisissez un fichier.")]
    [InlineData("email;prenom;nom\r\na@b.fr;A;B\r\n", "Ligne 1, colonne « unite » : Cette colonne manque.")]
    [InlineData("email;prenom;nom;unite;couleur\r\n", "Ligne 1, colonne « couleur » : Cette colonne n’est pas connue.")]
    [InlineData("email;prenom;nom;unite\r\n", "Ligne 1 : Le fichier ne contient aucun compte.")]
    [InlineData("email;prenom;nom;unite\r\na@b.fr;\"A;B;APC\r\n", "ne vont pas par deux")]
    [InlineData("email;prenom;nom;unite\r\na@b.fr;A;B;APC;trop\r\n", "plus de colonnes que la première")]
    public async Task Import_WrongFile_SaysWhy(string csv, string sentence)
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await SendAsync(app, Encoding.UTF8.GetBytes(csv));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Import_AddressTakenBetweenPreviewAndConfirmation_CreatesNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var preview = await SendAsync(app, Encoding.UTF8.GetBytes(Header + "a@demo.example;A;A;APC;;;;;\r\nb@demo.example;B;B;APC;;;;;\r\n"));
        await preview.FormTo("/admin/accounts/import/confirm").SubmitAsync("Créer ces comptes");

        var again = await preview.FormTo("/admin/accounts/import/confirm").SubmitAsync("Créer ces comptes");

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Equal(2, (await app.EventsAsync(OrganisationLog.AccountCreated)).Count);
    }

    [Fact]
    public async Task Sample_Downloaded_HasTheColumnsAndIsAccepted()
    {
        await using var app = await MissionsApp.StartAsync();
        var sample = await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync("/admin/accounts/import/sample.csv");

        var preview = await SendAsync(app, sample.Body);

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("Martin Ada", preview.Text, StringComparison.Ordinal);
    }

    private static async Task<Page> SendAsync(MissionsApp app, byte[] content)
    {
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);
        return await (await visitor.GetAsync("/admin/accounts/import")).FormTo("/admin/accounts/import").Attach("file", "comptes.csv", content).SubmitAsync();
    }
}
