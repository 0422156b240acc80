using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Features.Missions;
using Missions.Web.Mail.Notices;
using Missions.Web.Tests.Features.Follow;
using Missions.Web.Tests.Infrastructure;
using Missions.Web.Tests.Mail;

namespace Missions.Web.Tests.Features.Missions;

/// <summary>The link of a guest, in the hands of those who may give and take it.</summary>
public sealed class GuestLinkTests : IAsyncLifetime
{
    private MissionsApp _app = null!;

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Submission_ForAGuest_MakesTheLinkAndTracesItWithoutAName()
    {
        using var manager = await _app.VisitorAsync(DemoAccounts.Manager);
        var form = (await manager.GetAsync("/missions/new/guest")).FormTo("/missions/new/guest");
        var page = await form.Fill("GivenName", "Ada").Fill("FamilyName", "Byron").Fill("Residence.Text", "Londres").SubmitAsync();
        page = await page.FormWith("#version").FillLyon().SubmitAsync("Soumettre la demande");

        Assert.Contains("8 mai 2026", page.All("#guest-link ~ dl dd"));
        Assert.Contains("Aucune adresse : copiez le lien et transmettez-le.", page.All("#guest-link ~ dl dd"));
        Assert.Equal(HttpStatusCode.OK, (await _app.Visitor().GetAsync(page.ShownLink()!)).Status);
        var made = Assert.Single(await _app.EventsAsync(OrganisationLog.GuestLinkCreated));
        Assert.Null(made.ActorId);
        Assert.DoesNotContain("Byron", made.Data, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Renew_ByWhoEnteredTheRequest_EndsTheFormerLinkAndIsMailed(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var id = await app.GuestRequestAsync();
        using var manager = await app.VisitorAsync(DemoAccounts.Manager);
        var before = await manager.GetAsync($"/missions/{id}");
        app.Clock.Advance(TimeSpan.FromMinutes(1));

        var after = await before.FormTo($"/missions/{id}/guest-link").SubmitAsync();
        var again = await before.FormTo($"/missions/{id}/guest-link").SubmitAsync();

        Assert.Contains("Nouveau lien créé", after.Text, StringComparison.Ordinal);
        Assert.Contains("Le lien avait changé entre-temps", again.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await app.Visitor().GetAsync(before.ShownLink()!)).Status);
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().GetAsync(again.ShownLink()!)).Status);
        Assert.Equal([null, (await app.PersonAsync(DemoAccounts.Manager)).Id], (await app.EventsAsync(OrganisationLog.GuestLinkCreated)).Select(made => made.ActorId));
        Assert.Single(await app.EventsAsync(OrganisationLog.GuestLinkRevoked));
        await app.AskAsync(id, "Quel hôtel ?");
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().GetAsync(await app.MailedLinkAsync(id))).Status);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Renew_FromTwoPagesAtOnce_LeavesOneLinkInForce(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var id = await app.GuestRequestAsync();
        var (seen, person) = (await app.QueryAsync(db => db.GuestLinks.Select(link => link.Id).SingleAsync()), (await app.PersonAsync(DemoAccounts.Manager)).Id);

        var done = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => app.ReadAsync((RenewGuestLink renew) => renew.RunAsync(id, seen, person)))));

        Assert.Single(done, true);
        Assert.Equal(1, await app.QueryAsync(db => db.GuestLinks.CountAsync(link => link.RevokedAt == null)));
    }

    [Fact]
    public async Task Revoke_OnThePage_LeavesMailsWithoutALink()
    {
        var id = await _app.GuestRequestAsync();
        using var manager = await _app.VisitorAsync(DemoAccounts.Manager);
        var before = await manager.GetAsync($"/missions/{id}");

        var after = await before.FormTo($"/missions/{id}/guest-link/revoke").SubmitAsync();
        await before.FormTo($"/missions/{id}/guest-link/revoke").SubmitAsync();

        Assert.Null(after.ShownLink());
        Assert.Contains("Ada Byron ne peut plus suivre cette mission.", after.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await _app.Visitor().GetAsync(before.ShownLink()!)).Status);
        Assert.Single(await _app.EventsAsync(OrganisationLog.GuestLinkRevoked));
        await _app.AskAsync(id, "Quel hôtel ?");
        var mail = (await _app.LastMailsAsync(id)).Single(mail => Letterbox.LoginOf(mail) == "ada.byron");
        Assert.DoesNotContain("/follow", mail.Text, StringComparison.Ordinal);
        Assert.Contains("adressez-vous à la personne qui a saisi votre demande", mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DemoAccounts.Traveller, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Director, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.SecurityOfficer, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.CarbonReferent, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Substitute, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.Administrator, HttpStatusCode.OK)]
    public async Task Link_IsGivenAndTakenByItsManagersAndAdministrators(string account, HttpStatusCode expected)
    {
        var id = await _app.GuestRequestAsync();
        var seen = await _app.QueryAsync(db => db.GuestLinks.Select(link => link.Id).SingleAsync());
        using var visitor = await _app.VisitorAsync(account);

        var renewed = await visitor.PostAsync($"/missions/{id}/guest-link", ("seen", seen.ToString()));
        var revoked = await visitor.PostAsync($"/missions/{id}/guest-link/revoke");

        Assert.Equal((expected, expected), (renewed.Status, revoked.Status));
        Assert.Equal(expected == HttpStatusCode.OK ? 2 : 0, (await _app.EventsAsync(OrganisationLog.GuestLinkRevoked)).Count);
    }

    [Fact]
    public async Task Link_OfAMissionThatIsNotThere_IsNotFound()
    {
        using var manager = await _app.VisitorAsync(DemoAccounts.Manager);
        using var administrator = await _app.VisitorAsync(DemoAccounts.Administrator);

        foreach (var visitor in new[] { manager, administrator })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.PostAsync($"/missions/{Guid.NewGuid()}/guest-link")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.PostAsync($"/missions/{Guid.NewGuid()}/guest-link/revoke")).Status);
        }
    }

    [Fact]
    public async Task Link_OfATravellerWithAnAccount_IsNeverMade()
    {
        var id = await new Tests.Features.Requests(_app.Services).SubmittedAsync(DemoAccounts.Traveller, enteredBy: DemoAccounts.Manager);
        await _app.QuietMailAsync();
        using var manager = await _app.VisitorAsync(DemoAccounts.Manager);

        var page = await manager.GetAsync($"/missions/{id}");
        await manager.PostAsync($"/missions/{id}/guest-link");

        Assert.Null(page.Document.QuerySelector("#guest-link"));
        Assert.Equal(0, await _app.QueryAsync(db => db.GuestLinks.CountAsync()));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task Mail_ReadByAnAdministrator_HoldsTheKeyInTheDemonstrationAlone(string demonstration, bool expected)
    {
        await using var app = await MissionsApp.StartAsync(DatabaseKind.Sqlite, ("Demo:Enabled", demonstration));
        var id = await app.GuestRequestAsync();
        using var administrator = await app.VisitorAsync(DemoAccounts.Administrator);
        var guest = (await app.PersonAsync(Guests.Email)).Id;
        var mails = await app.QueryAsync(db => db.Jobs.Where(job => job.MissionId == id && job.Kind == NoticeJobs.Mail).ToListAsync());
        var mail = mails.Single(job => job.PayloadAs<MailPayload>().PersonId == guest).Id;

        foreach (var path in new[] { $"/mails/{mail}", $"/mails/{mail}/html" })
        {
            var read = await administrator.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, read.Status);
            Assert.Equal(expected, read.Document.DocumentElement.OuterHtml.Contains("/follow?key=CfDJ8", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Administrator_SeesTheLinksInForceButNeitherTheirAddressNorTheMission()
    {
        var id = await _app.GuestRequestAsync();
        using var administrator = await _app.VisitorAsync(DemoAccounts.Administrator);

        var page = await administrator.GetAsync("/admin/guest-links");
        var after = await page.FormTo($"/missions/{id}/guest-link/revoke").SubmitAsync();

        Assert.Contains("Ada Byron", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("key=", page.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Lyon", page.Text, StringComparison.Ordinal);
        Assert.Equal(("/admin/guest-links", true), (after.Url.AbsolutePath, after.Text.Contains("Aucun lien n’est valable.", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync($"/missions/{id}")).Status);
    }
}
