using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Features.Missions;

public sealed class SubmitMissionTests : IAsyncLifetime
{
    private const string Button = "Soumettre la demande";
    private MissionsApp _app = null!;
    private Visitor _traveller = null!;

    public async Task InitializeAsync()
    {
        _app = await MissionsApp.StartAsync();
        _traveller = await _app.VisitorAsync(DemoAccounts.Traveller);
    }

    public async Task DisposeAsync()
    {
        _traveller.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Submit_WholeForm_NumbersFreezesAndShowsWhoHasIt()
    {
        var page = await (await _traveller.NewFormAsync()).FillLyon().SubmitAsync(Button);

        var mission = await _app.MissionAsync(IdOf(page));
        Assert.Equal(MissionStatus.Submitted, mission.Status);
        Assert.Matches("^D2026-[0-9]{4}$", mission.Reference);
        Assert.Equal("apc-2020-11", mission.FactorSetId);
        Assert.Equal(2.7, mission.TotalEmission.TotalKilograms, 0.05);
        Assert.Equal([MissionEventKind.Submitted], await _app.EventsOfAsync(mission.Id));
        Assert.Single(await _app.QueryAsync(db => db.Jobs.Where(job => job.MissionId == mission.Id && job.Kind == AwaitedWork.StepDeadline).ToListAsync()));
        Assert.Contains("Chez Karim Benali", page.Text, StringComparison.Ordinal);
        Assert.Contains("Votre demande est soumise.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_Twice_SubmitsOnceAndShowsTheMission()
    {
        var page = await (await _traveller.NewFormAsync()).FillLyon().SubmitAsync();
        await page.FormWith("#version").SubmitAsync(Button);

        var again = await page.FormWith("#version").SubmitAsync(Button);

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal([MissionEventKind.Submitted], await _app.EventsOfAsync(IdOf(page)));
    }

    [Fact]
    public async Task Submit_EmptyForm_NamesEveryMandatoryFieldAndSubmitsNothing()
    {
        var page = await (await _traveller.NewFormAsync()).SubmitAsync(Button);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        foreach (var field in new[] { "Objet", "Nature de l’objet", "Lieu de mission", "Date de départ", "Date de retour", "Projet" })
            Assert.Contains($"Le champ « {field} » est obligatoire.", page.Errors);
        Assert.Equal("#Purpose", page.Document.QuerySelector("#problems a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("PurposeKind", "Conference", "Le champ « Lien du colloque » est obligatoire.")]
    [InlineData("EventLink", "javascript:alert(1)", "Le champ « Lien du colloque » doit être une adresse web complète (https://…).")]
    [InlineData("ReturnsOn", "2026-04-01", "Le champ « Date de retour » : les dates ne se suivent pas.")]
    [InlineData("DepartsOn", "31/02/2026", "Le champ « Date de départ » n’a pas pu être compris : corrigez-le ou videz-le.")]
    [InlineData("DepartsOn", "1026-04-07", "Le champ « Date de départ » : l’année doit être entre 2000 et 2100.")]
    [InlineData("EstimatedCost", "beaucoup", "Le champ « Coût estimé » n’a pas pu être compris : corrigez-le ou videz-le.")]
    [InlineData("EstimatedCost", "9999999", "Le champ « Coût estimé » doit être compris entre 0 et 1 000 000.")]
    [InlineData("Purpose", "Réunion 会议", "Le champ « Objet » contient des caractères que l’ordre ne sait pas imprimer : 会 议")]
    public async Task Submit_IllegalField_Is400WithASentenceAndKeepsWhatWasTyped(string field, string typed, string sentence)
    {
        var page = await (await _traveller.NewFormAsync()).FillLyon().Fill(field, typed).SubmitAsync(Button);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(sentence, page.Errors);
        Assert.Equal(typed, page.FormWith("#version").Value(field));
    }

    [Fact]
    public async Task Submit_DepartedYesterday_IsNeverAfterTheFact()
    {
        var form = (await _traveller.NewFormAsync()).FillLyon().Fill("LateReason", "Oubli");

        var page = await form.Fill("DepartsOn", "2026-03-01").Fill("ReturnsOn", "2026-03-05").SubmitAsync(Button);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("La date de départ est passée : un ordre de mission ne se signe jamais après coup.", page.Errors);
    }

    [Fact]
    public async Task Submit_Late_AsksWhyThenTellsTheDeciders()
    {
        var page = await (await _traveller.NewFormAsync()).FillLyon().Fill("DepartsOn", "2026-03-04").Fill("ReturnsOn", "2026-03-05").SubmitAsync(Button);
        var refused = page.Errors;
        Assert.Contains("Hors délai", page.All("#estimate .alert")[0], StringComparison.Ordinal);

        page = await page.FormWith("#version").Fill("LateReason", "Invitation reçue hier").SubmitAsync(Button);

        Assert.Equal(["Le champ « Motif du dépôt hors délai » est obligatoire."], refused);
        Assert.Equal(MissionStatus.Submitted, (await _app.MissionAsync(IdOf(page))).Status);
        Assert.Contains("Invitation reçue hier", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_TwoHundredAndOneLegs_Is400AndLosesNone()
    {
        var page = await (await _traveller.NewFormAsync()).FillLyon().SubmitAsync();
        var stages = Enumerable.Range(0, 200).Select(i => ($"Stages[{i}].Place.Text", i == 0 ? "Lyon" : $"Lieu {i}"));

        using var answer = await _traveller.SendFormAsync(new(HttpMethod.Post, $"/missions/{IdOf(page)}/submit"), page, [.. stages]);
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Une mission compte au plus 200 trajets", html, StringComparison.Ordinal);
        Assert.Contains("value=\"Lieu 199\"", html, StringComparison.Ordinal);
        Assert.Equal(MissionStatus.Draft, (await _app.MissionAsync(IdOf(page))).Status);
    }

    [Fact]
    public async Task Submit_MoreStagesThanAnyForm_Is400()
    {
        var page = await (await _traveller.NewFormAsync()).FillLyon().SubmitAsync();
        var stages = Enumerable.Range(0, 9000).Select(i => ($"Stages[{i}].Place.Text", "x"));

        using var answer = await _traveller.SendFormAsync(new(HttpMethod.Post, $"/missions/{IdOf(page)}/submit"), page, [.. stages]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Submit_FirstStage_IsThePlaceOfTheMission()
    {
        var page = await (await _traveller.NewFormAsync()).FillLyon().SubmitAsync("Ajouter une étape");

        page = await page.FormWith("#version").Fill("Stages[0].ArrivesAt", "09:32").Fill("Stages[0].LeavesAt", "18:00").SubmitAsync(Button);

        Assert.Empty(page.Errors);
        var stage = Assert.Single((await _app.MissionAsync(IdOf(page))).Content.Stages);
        Assert.Equal(("Lyon", new TimeOnly(9, 32), new TimeOnly(18, 0)), (stage.Place.Name, stage.ArrivesAt, stage.LeavesAt));
    }

    [Fact]
    public async Task Submit_StageWithoutPlace_NamesTheStage()
    {
        var page = await (await _traveller.NewFormAsync()).FillLyon().SubmitAsync("Ajouter une étape");

        page = await page.FormWith("#version").Fill("Stages[0].Place.Text", "").SubmitAsync(Button);

        Assert.Contains("Étape 1 : indiquez le lieu, ou retirez l’étape.", page.Errors);
    }

    [Fact]
    public async Task Submit_NobodyMaySign_SaysSoBeforeAndAt()
    {
        await _app.ChangeAsync(async db =>
        {
            foreach (var grant in await db.RoleGrants.Where(grant => grant.Role == Role.Signatory).ToListAsync())
                grant.Revoke(_app.Clock.GetUtcNow());
        });

        var page = await (await _traveller.NewFormAsync()).FillLyon().SubmitAsync(Button);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.StartsWith("Personne ne peut décider", StringComparison.Ordinal));
        Assert.Contains("la demande ne pourra pas être soumise", page.All("#estimate")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_ReturnedRequest_ShowsTheCommentAndStartsRoundTwoUnderItsNumber()
    {
        var id = await _traveller.SubmitLyonAsync();
        var reference = (await _app.MissionAsync(id)).Reference;
        await _app.DecideAsync(id, (mission, fence, person, authority) => mission.Return(fence, person, "Précisez l’heure.", authority));

        var page = await _traveller.GetAsync($"/missions/{id}/edit");
        Assert.Contains("Précisez l’heure.", page.All(".alert-warning")[0], StringComparison.Ordinal);
        page = await page.FormWith("#version").Fill("ReturnsAt", "18:00").SubmitAsync(Button);

        var mission = await _app.MissionAsync(id);
        Assert.Equal((MissionStatus.Submitted, 2, reference), (mission.Status, mission.Round, mission.Reference));
        Assert.Equal(StepKind.Validation, mission.ActiveSteps[0].Kind);
        Assert.Equal([MissionEventKind.Submitted, MissionEventKind.Returned, MissionEventKind.Submitted], await _app.EventsOfAsync(id));
        Assert.Contains("Tour 2", page.Text, StringComparison.Ordinal);
    }

    private static Guid IdOf(Page page) => Guid.Parse(page.Url.AbsolutePath.Split('/')[2]);
}
