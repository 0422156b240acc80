using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Tests.Features.Absences;

public sealed class DeclareAbsenceTests
{
    private const string Director = "Dumas Claire";
    private const string Deputy = "Tissier Marc";

    [Fact]
    public async Task Declare_PresentColleague_IsKeptToldAndListed()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Director);

        var page = await DeclareAsync(visitor, Deputy, "2026-03-09", "2026-03-13");

        Assert.Equal("/absences", page.Redirections.Single().AbsolutePath);
        Assert.Contains("Absence enregistrée", page.Text, StringComparison.Ordinal);
        Assert.Contains("9 mars 2026", page.Text, StringComparison.Ordinal);
        var (director, deputy) = (await app.PersonAsync(DemoAccounts.Director), await app.PersonAsync(DemoAccounts.Deputy));
        var kept = await app.QueryAsync(db => db.Substitutions.SingleAsync(away => away.PrincipalId == director.Id));
        Assert.Equal((deputy.Id, new DateOnly(2026, 3, 9), new DateOnly(2026, 3, 13)), (kept.SubstituteId, kept.From, kept.Until));
        var told = Assert.Single(await app.EventsAsync(OrganisationLog.SubstitutionNamed));
        Assert.Equal((director.Id, director.Id), (told.ActorId!.Value, told.SubjectId));
        Assert.Contains(deputy.Id.ToString(), told.Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Index_Anyone_SaysThatASubstituteNeverSigns()
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync("/absences");

        Assert.Contains("il ne signe jamais", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("remplacé·e par Sophie Garnier", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Director, "2026-03-09", "2026-03-13", "On ne se remplace pas soi-même")]
    [InlineData(Deputy, "2026-03-13", "2026-03-09", "Le dernier jour est avant le premier.")]
    [InlineData(Deputy, "2026-02-09", "2026-02-13", "Cette absence est déjà passée.")]
    [InlineData(Deputy, "2026-03-09", "2027-03-10", "Une absence dure un an au plus.")]
    [InlineData(Deputy, "le 9", "2026-03-10", "Premier jour")]
    [InlineData("", "2026-03-09", "2026-03-10", "« Remplaçant·e » est obligatoire")]
    public async Task Declare_Wrong_IsRefusedBesideTheFieldAndKeepsWhatWasTyped(string substitute, string from, string until, string sentence)
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await DeclareAsync(await app.VisitorAsync(DemoAccounts.Director), substitute, from, until);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.Contains(sentence, StringComparison.Ordinal));
        Assert.Equal(from, page.FormTo("/absences").Value("From"));
        Assert.Empty(await app.EventsAsync(OrganisationLog.SubstitutionNamed));
    }

    [Fact]
    public async Task Declare_SecondAbsenceOnTheSameDays_IsRefusedNamingTheSubstitute()
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await DeclareAsync(await app.VisitorAsync(DemoAccounts.Manager), Deputy, "2026-04-01", "2026-04-02");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.StartsWith("Sophie Garnier remplace déjà Karim Benali du 2 mars 2026 au 1er mai 2026", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Declare_OtherScopeOnTheSameDays_IsKept()
    {
        await using var app = await MissionsApp.StartAsync();
        await app.ChangeAsync(db => db.Substitutions.ExecuteUpdateAsync(set => set.SetProperty(away => away.Scope, SubstitutionScope.Validation)));
        var form = (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync("/absences")).FormTo("/absences");

        var page = await form.Fill("SubstituteId", Deputy).Fill("Scope", "consigner les avis").Fill("From", "2026-04-01").Fill("Until", "2026-04-02").SubmitAsync();

        Assert.Contains("remplacé·e par Marc Tissier pour consigner les avis", page.Text, StringComparison.Ordinal);
        Assert.Contains("\"scope\":\"Opinion\"", Assert.Single(await app.EventsAsync(OrganisationLog.SubstitutionNamed)).Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Declare_BackToWhoReplacesMe_IsRefusedNamingBothAndTheirDays()
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await DeclareAsync(await app.VisitorAsync(DemoAccounts.Substitute), "Benali Karim", "2026-04-01", "2026-04-02");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.StartsWith("Karim Benali est en absence du 2 mars 2026 au 1er mai 2026, remplacé par Sophie Garnier", StringComparison.Ordinal));
        Assert.Empty(await app.EventsAsync(OrganisationLog.SubstitutionNamed));
    }

    [Fact]
    public async Task Declare_WithASubstituteWhoIsAwayToo_IsKeptAndSaid()
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await DeclareAsync(await app.VisitorAsync(DemoAccounts.Director), "Benali Karim", "2026-03-09", "2026-03-10");

        Assert.Contains("Absence enregistrée", page.Text, StringComparison.Ordinal);
        Assert.Contains("Karim Benali, qui remplace, est aussi en absence du 2 mars 2026 au 1er mai 2026. Sophie Garnier, qui l’y remplace, n’agira pas à son tour", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Declare_Twice_IsOneAbsence()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Director);

        await DeclareAsync(visitor, Deputy, "2026-03-09", "2026-03-13");
        var again = await DeclareAsync(visitor, Deputy, "2026-03-09", "2026-03-13");

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Single(await app.EventsAsync(OrganisationLog.SubstitutionNamed));
    }

    [Fact]
    public async Task Declare_WhileReplacingSomeone_IsKeptAndSaid()
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await DeclareAsync(await app.VisitorAsync(DemoAccounts.Substitute), Deputy, "2026-04-01", "2026-04-02");

        Assert.Contains("Absence enregistrée", page.Text, StringComparison.Ordinal);
        Assert.Contains("la personne absente remplace Karim Benali du 2 mars 2026 au 1er mai 2026", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Declare_ForSomeoneElse_IsForAdministratorsOnly()
    {
        await using var app = await MissionsApp.StartAsync();
        var (director, deputy) = (await app.PersonAsync(DemoAccounts.Director), await app.PersonAsync(DemoAccounts.Deputy));
        var form = (await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync("/absences")).FormTo("/absences");

        var page = await form.Fill("PrincipalId", Director).Fill("SubstituteId", Deputy).Fill("From", "2026-03-09").Fill("Until", "2026-03-10").SubmitAsync();

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal((director.Id, deputy.Id), await app.QueryAsync(db => db.Substitutions
            .Where(away => away.PrincipalId == director.Id).Select(away => ValueTuple.Create(away.PrincipalId, away.SubstituteId)).SingleAsync()));
    }

    [Fact]
    public async Task Declare_ForgedPrincipal_IsForbidden()
    {
        await using var app = await MissionsApp.StartAsync();
        var (director, visitor) = (await app.PersonAsync(DemoAccounts.Director), await app.VisitorAsync(DemoAccounts.Traveller));
        var page = await visitor.GetAsync("/absences");

        var answer = await visitor.SendAsync(new(HttpMethod.Post, "/absences")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["__RequestVerificationToken"] = page.FormTo("/absences").Value("__RequestVerificationToken"),
                ["PrincipalId"] = director.Id.ToString(),
                ["SubstituteId"] = (await app.PersonAsync(DemoAccounts.Deputy)).Id.ToString(),
                ["From"] = "2026-03-09",
                ["Until"] = "2026-03-10",
            }),
        });

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Empty(await app.EventsAsync(OrganisationLog.SubstitutionNamed));
    }

    private static async Task<Page> DeclareAsync(Visitor visitor, string substitute, string from, string until)
    {
        var form = (await visitor.GetAsync("/absences")).FormTo("/absences");
        if (substitute.Length > 0) form.Fill("SubstituteId", substitute);
        return await form.Fill("From", from).Fill("Until", until).SubmitAsync();
    }
}
