using System.Net;
using Missions.Geo.Places;
using Missions.Testing.Pages;
using Missions.Web.Security;
using Missions.Web.Tests.Infrastructure;
using Missions.Web.Tests.Mail;

namespace Missions.Web.Tests.Features.Confirm;

/// <summary>Steps that ask for more than a word: their links show little, and lead behind sign-in.</summary>
public sealed class StepLinkNeedsMoreTests
{
    private static readonly Place Bamako = new("Bamako", "ML", new(12.65, -8.0), PlaceKind.Town, "geonames", "2460596");

    [Fact]
    public async Task Validation_WithoutPayer_LeadsToItsPageBehindSignIn_AndThereOnceSignedIn()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);
        using var phone = app.Visitor();
        var path = await app.LinkOfAsync(id, DemoAccounts.Manager);

        var page = await phone.GetAsync(path);
        var posted = await phone.PostAsync(path);

        Assert.Contains("Le financement de cette demande est à fixer", page.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (page.Status, posted.Status));
        Assert.Empty(page.Document.QuerySelectorAll("main form"));
        Assert.Empty((await new Requests(app.Services).ReadAsync(id)).Decisions);
        await phone.SignInAsync(DemoAccounts.Manager);
        Assert.Equal($"/approvals/{id}", (await phone.GetAsync(path)).Url.AbsolutePath);
    }

    [Fact]
    public async Task MissionAtRisk_ShowsItsNumberAlone_AndIsNotApprovedUnread()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await app.SimpleRequestAsync(content => content with { Destination = Bamako, Mode = Geo.Emissions.TravelMode.Plane, Purpose = "Enquête secrète" });
        using var phone = app.Visitor();
        var path = await app.LinkOfAsync(id, DemoAccounts.Manager);

        var page = await phone.GetAsync(path);
        var posted = await phone.PostAsync(path);

        var mission = await new Requests(app.Services).ReadAsync(id);
        Assert.All(new[] { page, posted }, shown =>
        {
            Assert.Contains(mission.Reference!, shown.Text, StringComparison.Ordinal);
            foreach (var word in new[] { "Bamako", "Mali", "avril", "Enquête", "Marchand" })
                Assert.DoesNotContain(word, shown.Document.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        });
        Assert.Empty(mission.Decisions);
        Assert.Contains(page.Document.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"/approvals/{id}");
    }

    [Fact]
    public async Task Signature_IsMailedWithoutAKey_AndNoKeySigns()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await new Requests(app.Services).ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        using var phone = app.Visitor();
        var mail = (await app.MailsAsync(id)).Single(mail => Letterbox.LoginOf(mail) == "directrice");
        var path = await app.LinkAsync(MailLinkKind.Step, id, DemoAccounts.Director);

        var page = await phone.GetAsync(path);
        var posted = await phone.PostAsync(path);

        Assert.Contains($"/orders/{id}/sign\r\n", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("key=", mail.Text, StringComparison.Ordinal);
        Assert.Contains("ne se signe pas depuis un lien", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, posted.Status);
        Assert.Equal("/account/sign-in", (await phone.GetAsync($"/orders/{id}/sign")).Url.AbsolutePath);
        Assert.Empty((await new Requests(app.Services).ReadAsync(id)).Orders);
    }
}
