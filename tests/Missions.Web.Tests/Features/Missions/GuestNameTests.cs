using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Features.Missions;

/// <summary>A guest entered before names were asked about, with one that orders cannot print.</summary>
public sealed class GuestNameTests : IAsyncLifetime
{
    private MissionsApp _app = null!;
    private Guid _guest;

    private string Path => $"/missions/guests/{_guest}/name";

    public async Task InitializeAsync()
    {
        _app = await MissionsApp.StartAsync();
        var manager = await _app.VisitorAsync(DemoAccounts.Manager);
        await (await manager.GetAsync("/missions/new/guest")).FormTo("/missions/new/guest").Fill("GivenName", "Ada").Fill("FamilyName", "Byron").Fill("Residence.Text", "Londres").SubmitAsync();
        _guest = await _app.QueryAsync(db => db.People.Where(person => person.FamilyName == "Byron").Select(person => person.Id).SingleAsync());
        await _app.ChangeAsync(async db =>
        {
            var guest = await db.People.SingleAsync(person => person.Id == _guest);
            guest.Describe(new() { GivenName = "小明", FamilyName = "王", Status = PersonStatus.Guest, EmployerId = guest.EmployerId, AdministrativeResidence = guest.AdministrativeResidence });
        });
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Submit_ForAGuestWhoseNameCannotBePrinted_SaysWhereToGiveItAndThenSubmits()
    {
        using var manager = await _app.VisitorAsync(DemoAccounts.Manager);
        var refused = await (await manager.NewFormAsync($"?traveller={_guest}")).FillLyon().SubmitAsync("Soumettre la demande");
        Assert.Contains(refused.Errors, error => error.Contains("(小 明 王)", StringComparison.Ordinal) && error.Contains("par le lien « Donner son nom en lettres latines ", StringComparison.Ordinal));
        var link = refused.Document.QuerySelectorAll("a").Single(a => a.TextContent == "Donner son nom en lettres latines").GetAttribute("href")!;

        var back = await (await manager.GetAsync(link)).FormTo(Path).Fill("Prénom en lettres latines", "Xiaoming").Fill("Nom en lettres latines", "Wang").SubmitAsync();

        Assert.Contains("Nom en lettres latines enregistré.", back.Text, StringComparison.Ordinal);
        var draft = await _app.QueryAsync(db => db.Missions.SingleAsync(mission => mission.TravellerId == _guest));
        Assert.Equal($"/missions/{draft.Id}/edit", back.Url.AbsolutePath);
        Assert.DoesNotContain("Donner son nom en lettres latines", back.Text, StringComparison.Ordinal);
        await back.FormWith("#version").SubmitAsync("Soumettre la demande");
        Assert.Equal(MissionStatus.Submitted, (await _app.MissionAsync(draft.Id)).Status);
        Assert.Equal("Xiaoming Wang", (await _app.QueryAsync(db => db.People.SingleAsync(person => person.Id == _guest))).PrintedName);
        Assert.Contains("王", (await manager.GetAsync("/approvals/search?q=wang")).Text, StringComparison.Ordinal);
        Assert.Single(await _app.EventsAsync(OrganisationLog.ProfileChanged), told => told.SubjectId == _guest);
    }

    [Fact]
    public async Task Name_ThatIsMissingOrNotLatin_IsRefusedBesideItsFieldAndKept()
    {
        using var manager = await _app.VisitorAsync(DemoAccounts.Manager);

        var refused = await (await manager.GetAsync(Path)).FormTo(Path).Fill("LatinFamilyName", "Ван").SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(refused.Errors, error => error.Contains("« Prénom » contient des caractères que l’ordre ne sait pas imprimer", StringComparison.Ordinal));
        Assert.Contains(refused.Errors, error => error.Contains("« Nom en lettres latines » ne prend que des lettres latines.", StringComparison.Ordinal));
        Assert.Equal("Ван", refused.FormTo(Path).Value("LatinFamilyName"));
        Assert.Empty(await _app.EventsAsync(OrganisationLog.ProfileChanged));
    }

    [Theory]
    [InlineData(DemoAccounts.Traveller, HttpStatusCode.Forbidden)]
    [InlineData(DemoAccounts.Administrator, HttpStatusCode.Forbidden)]
    public async Task Name_ByWhoEntersNoRequests_IsForbidden(string account, HttpStatusCode expected)
    {
        using var visitor = await _app.VisitorAsync(account);

        Assert.Equal(expected, (await visitor.GetAsync(Path)).Status);
        Assert.Equal(expected, (await visitor.PostAsync(Path, ("LatinGivenName", "X"), ("LatinFamilyName", "Y"))).Status);
    }

    [Fact]
    public async Task Name_OfSomeoneWithAnAccountOrOfNobody_IsNotFound()
    {
        using var manager = await _app.VisitorAsync(DemoAccounts.Manager);
        var colleague = (await _app.PersonAsync(DemoAccounts.Traveller)).Id;

        foreach (var id in new[] { colleague, Guid.NewGuid() })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"/missions/guests/{id}/name")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await manager.PostAsync($"/missions/guests/{id}/name", ("LatinGivenName", "X"), ("LatinFamilyName", "Y"))).Status);
        }
    }
}
