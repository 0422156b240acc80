using System.Net;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Features.Confirm;

/// <summary>The link of a mail to someone whose turn it is: it opens a page, whose form alone approves.</summary>
public sealed class StepLinkTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Form_OfSomeoneWhoIsNotSignedIn_ApprovesInTheirName_AndSaysThatItWasByTheLinkOfAMail(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var id = await app.SimpleRequestAsync();
        using var phone = app.Visitor();
        var page = await phone.GetAsync(await app.LinkOfAsync(id, DemoAccounts.Manager));

        var after = await page.FormWithButton(MailedLinks.Approve).Fill("Comment", "Bon voyage").SubmitAsync();

        var mission = await new Requests(app.Services).ReadAsync(id);
        var decision = Assert.Single(mission.Decisions);
        var manager = await new Requests(app.Services).IdOfAsync(DemoAccounts.Manager);
        Assert.Equal((DecisionSense.Approved, manager, manager, DecisionMeans.MailLink, "Bon voyage"), (decision.Sense, decision.ActorId, decision.PrincipalId, decision.Means, decision.Comment));
        Assert.Contains("\"means\":\"mailLink\"", mission.Events.Single(e => e.Kind == MissionEventKind.Approved).Data, StringComparison.Ordinal);
        Assert.True(mission.HistoryIsIntact());
        Assert.Equal((HttpStatusCode.OK, "/confirm"), (after.Status, after.Url.AbsolutePath));
        Assert.Contains("Visé par Karim Benali, le 2 mars 2026 à 09:00, par un lien de courriel.", after.Text, StringComparison.Ordinal);
        var traveller = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}");
        Assert.Contains(", par un lien de courriel", traveller.Document.QuerySelector(".route")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(", par un lien de courriel", traveller.Document.QuerySelector(".history")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ShowsWhatIsAsked_AndLeadsToTheRestBehindSignIn()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await app.SimpleRequestAsync();
        using var phone = app.Visitor();

        var page = await phone.GetAsync(await app.LinkOfAsync(id, DemoAccounts.Manager));

        foreach (var shown in new[] { "Hélène Marchand", "Réunion d’essai", "Lyon", "11 avril 2026", "Visa du gestionnaire", "au nom de Karim Benali", "vaut jusqu’au 16 mars 2026" })
            Assert.Contains(shown, page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("nav"));
        Assert.Equal("no-referrer", Assert.Single(page.Response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("noindex, nofollow", Assert.Single(page.Response.Headers.GetValues("X-Robots-Tag")));
        Assert.True(page.Response.Headers.CacheControl!.NoStore);
        var rest = await phone.GetAsync($"/approvals/{id}");
        Assert.Contains(page.Document.QuerySelectorAll("a"), link => link.GetAttribute("href") == $"/approvals/{id}");
        Assert.Equal("/account/sign-in", rest.Url.AbsolutePath);
        Assert.Contains(id.ToString(), rest.Url.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_LookedAtByProgramsOnTheWay_ChangesNothing()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await app.SimpleRequestAsync();
        var path = await app.LinkOfAsync(id, DemoAccounts.Manager);
        var before = (await new Requests(app.Services).ReadAsync(id)).Version;
        using var scanner = app.Visitor();

        foreach (var (method, purpose) in new[] { (HttpMethod.Get, ""), (HttpMethod.Get, "prefetch"), (HttpMethod.Head, ""), (HttpMethod.Options, ""), (HttpMethod.Put, "") })
        {
            using var request = new HttpRequestMessage(method, path);
            if (purpose.Length > 0) request.Headers.Add("Sec-Purpose", purpose);
            var answer = await scanner.SendAsync(request);
            Assert.True((int)answer.Status < 500, $"{method} {purpose}: {answer.Status}");
        }

        var mission = await new Requests(app.Services).ReadAsync(id);
        Assert.Equal((before, 0), (mission.Version, mission.Decisions.Count));
    }

    [Fact]
    public async Task Form_SentTwiceAtOnce_ApprovesOnce_AndTellsBothThatItIsDone()
    {
        await using var app = await MissionsApp.StartAsync(DatabaseKind.Postgres);
        var id = await app.SimpleRequestAsync();
        var path = await app.LinkOfAsync(id, DemoAccounts.Manager);
        using var first = app.Visitor();
        using var second = app.Visitor();
        var pages = new[] { await first.GetAsync(path), await second.GetAsync(path) };

        var answers = await Task.WhenAll(pages.Select(page => page.FormWithButton(MailedLinks.Approve).SubmitAsync()));

        Assert.All(answers, answer => Assert.Contains("Visé par Karim Benali", answer.Text, StringComparison.Ordinal));
        Assert.Single((await new Requests(app.Services).ReadAsync(id)).Decisions);
    }

    [Fact]
    public async Task Substitute_HasALinkOfTheirOwn_ThatSaysForWhomTheyAct_AndTheOthersLinkThenSaysWhoDecided()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await app.SimpleRequestAsync();
        var (theirs, managers) = (await app.LinkOfAsync(id, DemoAccounts.Substitute), await app.LinkOfAsync(id, DemoAccounts.Manager));
        using var substitute = app.Visitor();
        using var manager = app.Visitor();
        var open = await manager.GetAsync(managers);
        var page = await substitute.GetAsync(theirs);

        Assert.Equal(["Vous agissez pour Karim Benali."], page.All(".acting-for"));
        await page.FormWithButton(MailedLinks.Approve).SubmitAsync();
        var late = await open.FormWithButton(MailedLinks.Approve).Fill("Comment", "Trop tard").SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Matches("Visé par [^,]+ pour Karim Benali, le 2 mars 2026", late.Text);
        Assert.Contains("Trop tard", late.Text, StringComparison.Ordinal);
        var decision = Assert.Single((await new Requests(app.Services).ReadAsync(id)).Decisions);
        Assert.NotEqual(decision.ActorId, decision.PrincipalId);
    }

    [Fact]
    public async Task Comment_TooLong_IsRefusedBesideItsField_AndGivenBack()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await app.SimpleRequestAsync();
        using var phone = app.Visitor();
        var words = new string('é', 2001);

        var again = await (await phone.GetAsync(await app.LinkOfAsync(id, DemoAccounts.Manager))).FormWithButton(MailedLinks.Approve).Fill("Comment", words).SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.NotEmpty(again.All("#Comment-error"));
        Assert.Equal(words, again.FormWithButton(MailedLinks.Approve).Value("Comment"));
        Assert.Empty((await new Requests(app.Services).ReadAsync(id)).Decisions);
    }
}
