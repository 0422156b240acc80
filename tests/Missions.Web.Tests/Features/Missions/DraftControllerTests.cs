using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Geo.Places;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Missions;

public sealed class DraftControllerTests : IAsyncLifetime
{
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
    public async Task New_OfATraveller_HasHerDataAndKeepsNothing()
    {
        var before = await CountAsync();

        var page = await _traveller.GetAsync("/missions/new");

        Assert.Contains("Hélène Marchand", page.Text, StringComparison.Ordinal);
        Assert.Contains("Résidence administrative (APC, Paris 13e)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nombre d’étapes : 0", page.Text, StringComparison.Ordinal);
        Assert.Contains("Karim Benali", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.All("select#traveller"));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task DefaultButton_OfTheForm_KeepsTheDraftAndSubmitsNothing()
    {
        var page = await (await _traveller.NewFormAsync()).FillLyon().SubmitAsync();

        var mission = await _app.MissionAsync(IdOf(page));
        Assert.EndsWith("/edit", page.Url.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(MissionStatus.Draft, mission.Status);
        Assert.Equal("Réunion de collaboration", mission.Content.Purpose);
        Assert.Equal("Lyon", mission.Content.Destination!.Name);
        Assert.Equal("APC, Paris 13e", mission.Content.Departure!.Name);
        Assert.Contains("Brouillon enregistré à 09:00", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Autosave_FirstTime_MakesTheDraftAndAnswersLegsVersionAndAddress()
    {
        var page = await _traveller.GetAsync("/missions/new");

        using var answer = await _traveller.AutosaveAsync(page, ("Purpose", "Visite"), ("Destination.Text", "Bordeaux"), ("Mode", "Train"));
        var fragment = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.EndsWith("/edit", answer.Headers.GetValues("HX-Replace-Url").Single(), StringComparison.Ordinal);
        Assert.Contains("enregistré à 09:00", Words.Plain(WebUtility.HtmlDecode(fragment)), StringComparison.Ordinal);
        Assert.Contains("995 km", Words.Plain(WebUtility.HtmlDecode(fragment)), StringComparison.Ordinal);
        Assert.Contains("""id="version" value="1" """.Trim(), fragment, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", fragment, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddStage_WithScripts_SwapsNothingInsideTheStagesThatComeWithIt()
    {
        var page = await _traveller.GetAsync("/missions/new");

        using var answer = await _traveller.AutosaveAsync(page, ("Purpose", "Visite"), ("verb", "add-stage"));
        var fragment = await answer.Content.ReadAsStringAsync();

        Assert.Contains("id=\"Stages_0__Place_Search\"", fragment, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"Stages_0__Place_Search\" hx-swap-oob", fragment, StringComparison.Ordinal);
        Assert.Contains("id=\"Destination_Search\" hx-swap-oob", fragment, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Autosave_SameFirstSaveAgain_MakesOneDraft()
    {
        var page = await _traveller.GetAsync("/missions/new");
        var before = await CountAsync();

        using var first = await _traveller.AutosaveAsync(page, ("Purpose", "Visite"));
        using var again = await _traveller.AutosaveAsync(page, ("Purpose", "Visite à Nice"));

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(before + 1, await CountAsync());
    }

    [Fact]
    public async Task Autosave_OverANewerVersion_IsRefusedAndCanBeKept()
    {
        var page = await (await _traveller.NewFormAsync()).Fill("Purpose", "Visite").SubmitAsync();
        using var other = await _traveller.AutosaveAsync(page, ("Purpose", "Autre onglet"));

        using var refused = await _traveller.AutosaveAsync(page, ("Purpose", "Cet onglet"));
        var kept = (await _app.MissionAsync(IdOf(page))).Content.Purpose;
        using var overwritten = await _traveller.AutosaveAsync(page, ("Purpose", "Cet onglet"), ("verb", "keep-mine"));

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("Garder cette version", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Autre onglet", kept);
        Assert.Equal(HttpStatusCode.OK, overwritten.StatusCode);
        Assert.Equal("Cet onglet", (await _app.MissionAsync(IdOf(page))).Content.Purpose);
    }

    [Fact]
    public async Task Save_OverANewerVersionWithoutScripts_ShowsWhatWasTyped()
    {
        var page = await (await _traveller.NewFormAsync()).Fill("Purpose", "Visite").SubmitAsync();
        using var other = await _traveller.AutosaveAsync(page, ("Purpose", "Autre onglet"));

        var conflict = await page.FormWith("#version").Fill("Purpose", "Cet onglet").SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("Cet onglet", conflict.FormWith("#version").Value("Purpose"));
    }

    [Fact]
    public async Task Autosave_FieldTooLong_KeepsAllTheOthersAndSaysSo()
    {
        var page = await (await _traveller.NewFormAsync()).Fill("Purpose", "Visite").SubmitAsync();

        using var answer = await _traveller.AutosaveAsync(page, ("Purpose", new string('a', 1_000_000)), ("Remarks", "Gardé"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("ne peut dépasser 300 caractères", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var content = (await _app.MissionAsync(IdOf(page))).Content;
        Assert.Equal(("Visite", "Gardé"), (content.Purpose, content.Remarks));
    }

    [Fact]
    public async Task Save_MegabyteOfText_Is400AndShowsItAgain()
    {
        var text = new string('é', 1_000_000);

        var page = await (await _traveller.NewFormAsync()).FillLyon().Fill("Remarks", text).SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["Le champ « Remarques » ne peut dépasser 1000 caractères."], page.Errors);
        Assert.Equal(text, page.FormWith("#version").Value("Remarks"));
    }

    [Fact]
    public async Task Stages_WithoutScripts_AreAddedMovedAndRemoved()
    {
        var page = await (await _traveller.NewFormAsync()).FillLyon().SubmitAsync("Ajouter une étape");
        page = await page.FormWith("#version").Fill("Stages[0].Place.Text", "Lyon").SubmitAsync("Ajouter une étape");
        page = await page.FormWith("#version").Fill("Stages[1].Place.Text", "Marseille").SubmitAsync("Monter l’étape 2");
        var moved = (await _app.MissionAsync(IdOf(page))).Content.Stages.Select(stage => stage.Place.Name);
        page = await page.FormWith("#version").SubmitAsync("Retirer l’étape 1");

        Assert.Equal(["Marseille", "Lyon"], moved);
        Assert.Equal("Lyon", Assert.Single((await _app.MissionAsync(IdOf(page))).Content.Stages).Place.Name);
    }

    [Fact]
    public async Task Place_FoundNowhere_StaysUnknownAndIsNeverZero()
    {
        var page = await (await _traveller.NewFormAsync()).FillLyon().Fill("Destination.Text", "Base de vie Zorglub").SubmitAsync();

        var place = (await _app.MissionAsync(IdOf(page))).Content.Destination!;
        Assert.Equal((PlaceKind.Typed, null), (place.Kind, place.Position));
        Assert.Contains("inconnu", page.All("#estimate tbody td.number")[0], StringComparison.Ordinal);
        Assert.Equal("Base de vie Zorglub", page.FormWith("#version").Value("Destination.Text"));
    }

    [Fact]
    public async Task Place_NameOfSeveral_OffersThemAndGuessesNone()
    {
        var page = await (await _traveller.NewFormAsync()).FillLyon().Fill("Destination.Text", "Saint-Denis").SubmitAsync();
        var unknown = (await _app.MissionAsync(IdOf(page))).Content.Destination!.Position;
        var form = page.FormWith("#version");
        var choice = page.Document.QuerySelectorAll("[name='Destination.Choice'] option").First(option => option.TextContent.Contains("Réunion", StringComparison.Ordinal));

        page = await form.Fill("Destination.Choice", choice.GetAttribute("value")!).SubmitAsync();

        Assert.Null(unknown);
        Assert.Equal("RE", (await _app.MissionAsync(IdOf(page))).Content.Destination!.CountryCode);
    }

    [Fact]
    public async Task Place_ForgedReference_IsNotBelieved()
    {
        var page = await _traveller.GetAsync("/missions/new");

        using var answer = await _traveller.AutosaveAsync(page, ("Destination.Text", "Nulle part"), ("Destination.Ref", "geonames:2988507"), ("Destination.Choice", "x:y"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Nulle part", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DemoAccounts.OtherTraveller)]
    [InlineData(DemoAccounts.Manager)]
    [InlineData(DemoAccounts.Administrator)]
    public async Task Draft_OfSomeoneElse_IsNotFoundToAnyVerb(string account)
    {
        var page = await (await _traveller.NewFormAsync()).FillLyon().SubmitAsync();
        var id = IdOf(page);
        using var stranger = await _app.VisitorAsync(account);
        var theirs = await stranger.GetAsync("/missions/new");
        theirs.Document.QuerySelector("#mission-form")!.SetAttribute("action", $"/missions/{id}/draft");

        using var saved = await stranger.AutosaveAsync(theirs, ("Purpose", "Volé"), ("Version", "1"));

        Assert.Equal(HttpStatusCode.NotFound, saved.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/missions/{id}/edit")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/missions/{id}")).Status);
        Assert.Equal("Réunion de collaboration", (await _app.MissionAsync(id)).Content.Purpose);
    }

    [Fact]
    public async Task Save_WithoutAntiforgeryToken_Is400()
    {
        var page = await _traveller.GetAsync("/missions/new");

        using var answer = await _traveller.AutosaveAsync(page, ("__RequestVerificationToken", ""), ("Purpose", "x"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Edit_NobodySignedIn_LeadsToSignIn()
    {
        using var visitor = _app.Visitor();

        var page = await visitor.GetAsync("/missions/new");

        Assert.NotNull(page.Document.QuerySelector("input[type=password]"));
    }

    private Task<int> CountAsync() => _app.QueryAsync(db => db.Missions.CountAsync());

    private static Guid IdOf(Page page) => Guid.Parse(page.Url.AbsolutePath.Split('/')[2]);
}
