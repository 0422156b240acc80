using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Features.Absences;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Calendars;

namespace Missions.Web.Tests.Features.Absences;

public sealed class DelegationTests
{
    private const string New = "/absences/delegations/new";
    private const string Director = "Dumas Claire";
    private const string Manager = "Benali Karim";
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4 decision");

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Record_ADecision_IsKeptWithItsScopeItsFileAndTold(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);

        var page = await RecordAsync(app, form => form.Fill("MaximumEuros", "1500").Tick("destination-Abroad", ticked: false));

        Assert.Empty(page.Errors);
        Assert.Equal("/absences", page.Redirections.Single().AbsolutePath);
        Assert.Contains("Karim Benali signe pour Claire Dumas, du 9 mars 2026 au 31 mars 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("France métropolitaine, Outre-mer, jusqu’à 1 500,00 €", page.Text, StringComparison.Ordinal);
        var (director, manager) = (await app.PersonAsync(DemoAccounts.Director), await app.PersonAsync(DemoAccounts.Manager));
        var kept = await app.QueryAsync(db => db.SigningDelegations.SingleAsync(one => one.DelegateId == manager.Id));
        Assert.Equal((director.Id, "DEC-2026-042", 150_000L), (kept.PrincipalId, kept.Reference, kept.MaximumCents));
        Assert.Equal([DestinationClass.Domestic, DestinationClass.Overseas], kept.Destinations);
        Assert.Equal(Pdf, await app.QueryAsync(db => db.DelegationDocuments.Where(one => one.DelegationId == kept.Id).Select(one => one.Content).SingleAsync()));
        var told = Assert.Single(await app.EventsAsync(OrganisationLog.DelegationGranted));
        Assert.Equal(director.Id, told.SubjectId);
        Assert.Contains("\"maximumCents\":150000", told.Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_Twice_IsOneDelegation()
    {
        await using var app = await MissionsApp.StartAsync();

        await RecordAsync(app);
        var again = await RecordAsync(app);

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Single(await app.EventsAsync(OrganisationLog.DelegationGranted));
    }

    [Theory]
    [InlineData("Until", "2026-03-08", "Le dernier jour est avant le premier.")]
    [InlineData("Until", "2101-01-01", "Cette date est trop lointaine.")]
    [InlineData("Reference", "", "Référence de la décision")]
    [InlineData("DelegateId", Director, "On ne se délègue pas sa signature")]
    [InlineData("DelegateId", "Tissier Marc", "Claire Dumas délègue déjà sa signature à Marc Tissier du 1er janvier 2023 au 31 décembre 2027 (DEC-2025-017)")]
    [InlineData("MaximumEuros", "beaucoup", "Coût estimé maximal")]
    public async Task Record_Wrong_IsRefusedBesideTheFieldAndKeepsWhatWasTyped(string field, string value, string sentence)
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await RecordAsync(app, form => form.Fill(field, value));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.Contains(sentence, StringComparison.Ordinal));
        Assert.Equal("Adjoint aux finances", page.FormTo(New).Value("Capacity"));
        Assert.Empty(await app.EventsAsync(OrganisationLog.DelegationGranted));
    }

    [Fact]
    public async Task Record_WithoutAUnitOrADestination_IsRefusedForBoth()
    {
        await using var app = await MissionsApp.StartAsync();
        var unit = await app.QueryAsync(db => db.Units.Where(one => one.ParentId == null).Select(one => one.Id).SingleAsync());

        var page = await RecordAsync(app, form =>
        {
            foreach (var destination in Enum.GetValues<DestinationClass>()) form.Tick($"destination-{destination}", ticked: false);
            return form.Tick($"unit-{unit}", ticked: false);
        });

        Assert.Contains("Choisissez au moins une unité.", page.Errors);
        Assert.Contains("Choisissez au moins une destination.", page.Errors);
    }

    [Fact]
    public async Task Record_ByADelegate_IsRefusedNamingTheirDecision()
    {
        await using var app = await MissionsApp.StartAsync();
        var deputy = await app.PersonAsync(DemoAccounts.Deputy);

        var form = new DelegationForm
        {
            PrincipalId = deputy.Id,
            DelegateId = (await app.PersonAsync(DemoAccounts.Manager)).Id,
            Reference = "DEC-2026-043",
            Capacity = "Adjoint",
            From = new(2026, 3, 9),
            Until = new(2026, 3, 31),
            UnitIds = [await app.QueryAsync(db => db.Units.Where(one => one.ParentId == null).Select(one => one.Id).SingleAsync())],
            Destinations = [DestinationClass.Domestic],
        };

        var refusal = await app.Services.GetRequiredService<RecordDelegation>().RunAsync(deputy.Id, form, new("d.pdf", "application/pdf", Pdf), CancellationToken.None);

        Assert.Equal(("PrincipalId", "Marc Tissier", "DEC-2025-017"), (refusal!.Field, refusal.Arguments[0], refusal.Arguments[1]));
        Assert.Contains("une délégation ne se délègue pas", refusal.Sentence, StringComparison.Ordinal);
        Assert.Empty(await app.EventsAsync(OrganisationLog.DelegationGranted));
    }

    [Theory]
    [InlineData("decision.pdf", "MZ: a program")]
    [InlineData("decision.pdf", "")]
    public async Task Record_AFileThatIsNoDocument_IsRefused(string name, string content)
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await RecordAsync(app, file: (name, Encoding.ASCII.GetBytes(content)));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.Contains("écision", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(DemoAccounts.Administrator, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.Director, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.Manager, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.Deputy, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Traveller, HttpStatusCode.NotFound)]
    public async Task Decision_IsReadByAdministratorsPrincipalAndDelegateAlone(string account, HttpStatusCode expected)
    {
        await using var app = await MissionsApp.StartAsync();
        await RecordAsync(app);
        var id = await app.QueryAsync(db => db.DelegationDocuments.Select(one => one.DelegationId).SingleAsync());

        var answer = await (await app.VisitorAsync(account)).Http.GetAsync(new Uri($"/absences/delegations/{id}/decision", UriKind.Relative));

        Assert.Equal(expected, answer.StatusCode);
        if (expected == HttpStatusCode.OK) Assert.Equal(("application/pdf", Pdf.Length), (answer.Content.Headers.ContentType!.MediaType, (await answer.Content.ReadAsByteArrayAsync()).Length));
    }

    [Fact]
    public async Task Revoke_ByAnAdministrator_CountsNoMoreAndIsTold()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);

        var page = await (await visitor.GetAsync("/absences")).FormWithButton("Révoquer la délégation").SubmitAsync();

        Assert.Contains("Délégation révoquée", page.Text, StringComparison.Ordinal);
        Assert.Contains("\"reference\":\"DEC-2025-017\"", Assert.Single(await app.EventsAsync(OrganisationLog.DelegationRevoked)).Data, StringComparison.Ordinal);
        Assert.DoesNotContain("À valider", (await (await app.VisitorAsync(DemoAccounts.Deputy)).GetAsync("/")).Text, StringComparison.Ordinal);
    }

    public static TheoryData<string> Others() => [.. DemoAccounts.All.Where(account => account != DemoAccounts.Administrator)];

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Delegations_AreRecordedAndRevokedByAdministratorsAlone(string account)
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(account);
        var id = await app.QueryAsync(db => db.SigningDelegations.Select(one => one.Id).SingleAsync());

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync(New)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.PostAsync(New)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.PostAsync($"/absences/delegations/{id}/revoke")).Status);
        Assert.Empty(await app.QueryAsync(db => db.OrganisationEvents.ToListAsync()));
    }

    [Fact]
    public async Task Page_OfTheDeputy_SaysForWhomTheySignAndNobodyElsesAbsences()
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await (await app.VisitorAsync(DemoAccounts.Deputy)).GetAsync("/absences");

        Assert.Contains("Marc Tissier signe pour Claire Dumas", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("remplacé·e par", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tout le laboratoire", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("garnier", true)]
    [InlineData("GARNIER sophie", true)]
    [InlineData("dumas", false)]
    public async Task Search_OfAnAdministrator_FindsByEitherName(string words, bool found)
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync($"/absences?q={Uri.EscapeDataString(words)}");

        Assert.Equal(found, page.Text.Contains("remplacé·e par Sophie Garnier", StringComparison.Ordinal));
    }

    private static async Task<Page> RecordAsync(MissionsApp app, Func<PageForm, PageForm>? more = null, (string Name, byte[] Content)? file = null)
    {
        var unit = await app.QueryAsync(db => db.Units.Where(one => one.ParentId == null).Select(one => one.Id).SingleAsync());
        var (name, content) = file ?? ("Décision 42.pdf", Pdf);
        var form = (await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync(New)).FormTo(New)
            .Fill("PrincipalId", Director).Fill("DelegateId", Manager).Fill("Capacity", "Adjoint aux finances").Fill("Reference", "DEC-2026-042")
            .Fill("From", "2026-03-09").Fill("Until", "2026-03-31").Tick($"unit-{unit}").Attach("Document", name, content);
        return await (more?.Invoke(form) ?? form).SubmitAsync();
    }
}
