using System.Net;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Security;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Confirm;

/// <summary>What ends a link, on the page and for a form that was open before.</summary>
public sealed class StepLinkEndsTests
{
    private const string NotTheirs = "Elle a été confiée à quelqu’un d’autre, ou votre droit d’en décider a pris fin.";

    public static TheoryData<string, string, string> Ends => new()
    {
        { "the days of the link pass", DemoAccounts.Manager, "Ce lien a expiré" },
        { "the traveller withdraws", DemoAccounts.Manager, "a été retirée." },
        { "someone returns it", DemoAccounts.Substitute, "Renvoyé pour correction par Karim Benali" },
        { "an administrator asks someone else", DemoAccounts.Manager, NotTheirs },
        { "the substitution is revoked", DemoAccounts.Substitute, NotTheirs },
        { "the person is deactivated", DemoAccounts.Manager, NotTheirs },
        { "another takes it in charge", DemoAccounts.Manager, "Quelqu’un d’autre a pris cette demande en charge" },
        { "it costs something after all", DemoAccounts.Manager, "Le financement de cette demande est à fixer" },
        { "the destination comes to be at risk", DemoAccounts.Manager, "un lien ne montre que le numéro" },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Form_OpenBefore_DecidesNothingOnce(string what, string account, string said)
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await app.SimpleRequestAsync(content => content with { Destination = Rome, Mode = Geo.Emissions.TravelMode.Plane });
        using var phone = app.Visitor();
        var path = await app.LinkOfAsync(id, account);
        var open = await phone.GetAsync(path);
        await app.HappenAsync(id, what);
        var decisions = (await new Requests(app.Services).ReadAsync(id)).Decisions.Count;

        var late = await open.FormWithButton(MailedLinks.Approve).Fill("Comment", "Bon voyage").SubmitAsync();
        var page = await phone.GetAsync(path);

        Assert.True(late.Status is HttpStatusCode.Conflict or HttpStatusCode.Gone, $"{what}: {late.Status}");
        Assert.Contains("Bon voyage", late.Text, StringComparison.Ordinal);
        Assert.All(new[] { late, page }, shown => Assert.Contains(said, shown.Text, StringComparison.Ordinal));
        Assert.Equal(decisions, (await new Requests(app.Services).ReadAsync(id)).Decisions.Count);
        Assert.NotEmpty(page.Document.QuerySelectorAll("main a[href^='/approvals']"));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Key_ThatIsNotOurs_SaysNothingOfAnything(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var id = await app.SimpleRequestAsync();
        var path = await app.LinkOfAsync(id, DemoAccounts.Manager);
        var key = MailedLinks.KeyOf(path);
        using var visitor = app.Visitor();
        var altered = Enumerable.Range(0, key.Length).Where(at => at % 7 == 0).Select(at => key[..at] + (key[at] == 'A' ? 'B' : 'A') + key[(at + 1)..]);

        foreach (var wrong in altered.Concat(["", "none", key + "A", key[..^4], new string('A', 5000), Uri.EscapeDataString("é{}"), id.ToString()]))
        {
            var page = await visitor.GetAsync($"/confirm?key={wrong}");
            var posted = await visitor.PostAsync($"/confirm?key={wrong}");
            Assert.Equal((HttpStatusCode.NotFound, "Ce lien n’est pas valable", HttpStatusCode.NotFound), (page.Status, page.Heading, posted.Status));
            Assert.DoesNotContain("D2026", page.Text, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path.Replace("/confirm", "/follow", StringComparison.Ordinal))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path.Replace("/confirm", "/confirm/travel", StringComparison.Ordinal))).Status);
        Assert.Empty((await new Requests(app.Services).ReadAsync(id)).Decisions);
    }

    [Fact]
    public async Task Link_WrittenForSomeoneWhomTheStepDoesNotAsk_SaysNothingOfTheMission()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await app.SimpleRequestAsync();
        using var visitor = app.Visitor();

        foreach (var account in new[] { DemoAccounts.OtherTraveller, DemoAccounts.CarbonReferent, DemoAccounts.Traveller })
        {
            var path = await app.LinkAsync(MailLinkKind.Step, id, account);
            var page = await visitor.GetAsync(path);
            Assert.Equal(HttpStatusCode.Gone, page.Status);
            Assert.DoesNotContain("Lyon", page.Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.Gone, (await visitor.PostAsync(path)).Status);
        }

        Assert.Empty((await new Requests(app.Services).ReadAsync(id)).Decisions);
    }

    [Fact]
    public async Task Browser_OfSomeoneElse_IsToldSo_AndDecidesForNobody()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await app.SimpleRequestAsync();
        var path = await app.LinkOfAsync(id, DemoAccounts.Manager);
        using var phone = app.Visitor();
        var open = await phone.GetAsync(path);
        await phone.SignInAsync(DemoAccounts.OtherTraveller);

        var posted = await open.FormWithButton(MailedLinks.Approve).SubmitAsync();
        var page = await phone.GetAsync(path);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (posted.Status, page.Status));
        Assert.Equal("Ce lien a été envoyé à quelqu’un d’autre", page.Heading);
        Assert.DoesNotContain("Lyon", page.Text, StringComparison.Ordinal);
        Assert.Empty((await new Requests(app.Services).ReadAsync(id)).Decisions);
        await page.FormTo("/account/sign-out").SubmitAsync();
        await (await phone.GetAsync(path)).FormWithButton(MailedLinks.Approve).SubmitAsync();
        Assert.Single((await new Requests(app.Services).ReadAsync(id)).Decisions);
    }

    [Fact]
    public async Task Browser_OfThePersonThemselves_ActsAsWell_AndASignInMeanwhileLosesNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await app.SimpleRequestAsync();
        using var phone = app.Visitor();
        var open = await phone.GetAsync(await app.LinkOfAsync(id, DemoAccounts.Manager));
        await phone.SignInAsync(DemoAccounts.Manager);

        var after = await open.FormWithButton(MailedLinks.Approve).SubmitAsync();

        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.Single((await new Requests(app.Services).ReadAsync(id)).Decisions);
    }

    private static Geo.Places.Place Rome { get; } = new("Rome", "IT", new(41.9, 12.5), Geo.Places.PlaceKind.Town, "geonames", "3169070");
}
