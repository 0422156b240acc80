using System.Net;
using Missions.Geo.Places;
using Missions.Testing.Pages;
using Missions.Testing.Places;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Features.Account;

public sealed class ProfileTests
{
    [Fact]
    public async Task Save_Profile_IsKeptAndSaysWhichFieldsChanged()
    {
        await using var app = await MissionsApp.StartAsync();
        var form = await FormAsync(app);

        var page = await form.Fill("Matricule", "00123456").Fill("Title", "Pr").Fill("Status", "Émérite").Fill("Family.Text", "Bordeaux").SubmitAsync("Enregistrer mon profil");

        Assert.Contains("Profil enregistré", page.Text, StringComparison.Ordinal);
        var kept = await app.PersonAsync(DemoAccounts.Traveller);
        Assert.Equal(("00123456", "Pr", PersonStatus.Emeritus), (kept.Matricule, kept.Title, kept.Status));
        Assert.Equal(("Bordeaux", "FR", Gazetteer.TownSource), (kept.FamilyResidence!.Name, kept.FamilyResidence.CountryCode, kept.FamilyResidence.Source));
        var told = Assert.Single(await app.EventsAsync(OrganisationLog.ProfileChanged));
        Assert.Equal("""{"fields":["title","matricule","status","familyResidence"]}""", told.Data);
        Assert.Equal((kept.Id, kept.Id), (told.ActorId!.Value, told.SubjectId));
    }

    [Fact]
    public async Task Save_NothingChanged_KeepsTheResidenceOfTheLaboratoryAndTellsNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var before = await app.PersonAsync(DemoAccounts.Traveller);

        await (await FormAsync(app)).SubmitAsync("Enregistrer mon profil");

        Assert.Equal(before.AdministrativeResidence, (await app.PersonAsync(DemoAccounts.Traveller)).AdministrativeResidence);
        Assert.Empty(await app.EventsAsync(OrganisationLog.ProfileChanged));
    }

    [Fact]
    public async Task Save_PlaceWithSeveralMeanings_IsChosenAmongCandidatesAndNeverGuessed()
    {
        await using var app = await MissionsApp.StartAsync();

        var asked = await (await FormAsync(app)).Fill("Family.Text", "Springfield").Fill("Family.CountryCode", "US").SubmitAsync("Enregistrer mon profil");
        var candidates = new PlaceResolver(SharedPlaces.Gazetteer).Resolve("Springfield", Countries.Find("US")).Candidates;

        Assert.Equal(HttpStatusCode.BadRequest, asked.Status);
        Assert.Contains(asked.Errors, error => error.Contains("ce nom peut être celui d’un autre lieu", StringComparison.Ordinal));
        Assert.True(candidates.Count > 1);
        var chosen = candidates[1];
        await asked.FormTo("/account/profile").Fill("Family.Choice", $"geonames:{chosen.SourceId}").SubmitAsync("Enregistrer mon profil");
        Assert.Equal(chosen, (await app.PersonAsync(DemoAccounts.Traveller)).FamilyResidence);
    }

    [Fact]
    public async Task Save_PlaceOfferedWhileTyping_IsKeptWithItsOwnCountry()
    {
        await using var app = await MissionsApp.StartAsync();
        var crete = new PlaceResolver(SharedPlaces.Gazetteer).Resolve("Héraklion", Countries.Find("GR")).Place!;

        await (await FormAsync(app)).Fill("Family.Text", $"{crete.Name} (Grèce)").Fill("Family.Ref", $"{crete.Source}:{crete.SourceId}").SubmitAsync("Enregistrer mon profil");

        Assert.Equal(crete, (await app.PersonAsync(DemoAccounts.Traveller)).FamilyResidence);
    }

    [Fact]
    public async Task Save_UnknownPlace_IsKeptWithoutPositionOnlyOnRequest()
    {
        await using var app = await MissionsApp.StartAsync();

        var asked = await (await FormAsync(app)).Fill("Family.Text", "Trifouillis-les-Oies").SubmitAsync("Enregistrer mon profil");
        await asked.FormTo("/account/profile").Fill("Family.Choice", "as-typed").SubmitAsync("Enregistrer mon profil");

        Assert.Equal(HttpStatusCode.BadRequest, asked.Status);
        Assert.Equal(Place.Unknown("Trifouillis-les-Oies", "FR"), (await app.PersonAsync(DemoAccounts.Traveller)).FamilyResidence);
    }

    [Theory]
    [InlineData("FamilyName", "", "« Nom » est obligatoire")]
    [InlineData("Title", "", "« Titre » est obligatoire")]
    [InlineData("Title", "教授", "教 授")]
    [InlineData("Administrative.Text", "", "« Résidence administrative » est obligatoire")]
    [InlineData("Family.Text", "Nulle-Part-les-Flots", "ce lieu n’est pas connu")]
    [InlineData("Family.Text", "Londres", "ce nom peut être celui d’un autre lieu")]
    public async Task Save_Wrong_IsRefusedBesideTheFieldAndAtTheTop(string field, string value, string sentence)
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await (await FormAsync(app)).Fill(field, value).Fill("Matricule", "tapé").SubmitAsync("Enregistrer mon profil");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.All(".validation-summary-errors li"), error => error.Contains(sentence, StringComparison.Ordinal));
        Assert.Contains(page.All(".field-validation-error"), error => error.Contains(sentence, StringComparison.Ordinal));
        Assert.Equal("tapé", page.FormTo("/account/profile").Value("Matricule"));
        Assert.Empty(await app.EventsAsync(OrganisationLog.ProfileChanged));
    }

    [Fact]
    public async Task Save_HugeText_IsRefusedNotFatal()
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await (await FormAsync(app)).Fill("Matricule", new string('x', 1_000_000)).SubmitAsync("Enregistrer mon profil");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.Contains("« Matricule » ne peut dépasser 40", StringComparison.Ordinal));
    }

    private static async Task<PageForm> FormAsync(MissionsApp app) =>
        (await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync("/account/profile")).FormTo("/account/profile");
}
