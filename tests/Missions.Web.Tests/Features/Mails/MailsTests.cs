using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Mail.Notices;
using Missions.Web.Tests.Infrastructure;
using Missions.Web.Tests.Mail;

namespace Missions.Web.Tests.Features.Mails;

public sealed class MailsTests : IAsyncLifetime
{
    private MissionsApp _app = null!;
    private Guid _id;

    public async Task InitializeAsync()
    {
        _app = await MissionsApp.StartAsync();
        _id = await new Requests(_app.Services).SubmittedAsync(DemoAccounts.Traveller);
        await _app.MailsAsync();
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [InlineData(DemoAccounts.Traveller)]
    [InlineData(DemoAccounts.Administrator)]
    public async Task Index_InTheDemonstration_ShowsEachMailWithItsStateToAnyone(string account)
    {
        var reference = await ReferenceAsync();

        var page = await (await _app.VisitorAsync(account)).GetAsync($"/mails?q={reference}&show=Sent");

        var rows = page.Document.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).Take(3).ToList()).OrderBy(row => row[1]).ToList();
        Assert.Equal([[$"{reference}\u00A0: votre visa est demandé", "Karim Benali", "Envoyé"], [$"{reference}\u00A0: votre visa est demandé", "Sophie Garnier", "Envoyé"]], rows);
    }

    [Theory]
    [InlineData("Benali", new[] { "Karim Benali" })]
    [InlineData("karim benali", new[] { "Karim Benali" })]
    [InlineData("remplacante@demo.example", new[] { "Sophie Garnier" })]
    [InlineData("nobody", new string[0])]
    public async Task Index_NameOrAddress_FindsTheMailsOfThatPerson(string words, string[] recipients)
    {
        var page = await (await _app.VisitorAsync(DemoAccounts.Administrator)).GetAsync($"/mails?q={Uri.EscapeDataString(words)}");

        Assert.Equal(recipients, page.All("tbody td:nth-child(2)").Select(name => name.Trim()).Distinct());
    }

    [Fact]
    public async Task RetryAll_PutsBackEveryFailedMail_AndIsTheAdministratorsAlone()
    {
        await _app.ChangeAsync(db => db.Jobs.Where(job => job.MissionId == _id && job.Kind == NoticeJobs.Mail)
            .ExecuteUpdateAsync(set => set.SetProperty(job => job.State, JobState.Failed).SetProperty(job => job.LastError, "550 No such user")));
        var administrator = await _app.VisitorAsync(DemoAccounts.Administrator);
        var traveller = await _app.VisitorAsync(DemoAccounts.Traveller);

        Assert.DoesNotContain("Renvoyer", (await traveller.GetAsync("/mails")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await traveller.PostAsync("/mails/retry")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await traveller.PostAsync($"/mails/{await JobAsync()}/retry")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.PostAsync($"/mails/{Guid.NewGuid()}/retry")).Status);
        var after = await (await administrator.GetAsync("/mails")).FormTo("/mails/retry").SubmitAsync();
        await _app.MailsAsync();

        Assert.Contains("Courriels remis dans la file : 2.", after.All("[role=status]"));
        Assert.Equal(2, (await _app.EventsAsync(OrganisationLog.JobRetried)).Count);
        Assert.False(await _app.QueryAsync(db => db.Jobs.AnyAsync(job => job.State == JobState.Failed)));
    }

    [Fact]
    public async Task Show_SentMail_GivesItsTextItsHeadersAndItsHtmlInAFrameThatRunsNothing()
    {
        var job = await JobAsync();
        var visitor = await _app.VisitorAsync(DemoAccounts.Administrator);

        var page = await visitor.GetAsync($"/mails/{job}");
        var html = await visitor.GetAsync(page.Document.QuerySelector("iframe")!.GetAttribute("src")!);

        Assert.Contains("attend votre visa.", page.Document.QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("auto-generated", page.Text, StringComparison.Ordinal);
        Assert.Contains("/confirm?key=", html.Document.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        var policy = Assert.Single(html.Response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("sandbox", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("allow-scripts", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_MailWhoseFileIsGone_SaysSo()
    {
        var job = await JobAsync();
        foreach (var file in Directory.GetFiles(_app.Services.GetService(typeof(Web.Mail.Eml.EmlDirectory)) is Web.Mail.Eml.EmlDirectory directory ? directory.Folder : "", "*.eml"))
            File.Delete(file);

        var page = await (await _app.VisitorAsync(DemoAccounts.Administrator)).GetAsync($"/mails/{job}");

        Assert.Contains("n’est pas dans le dossier de ce serveur", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_JobThatIsNoMail_IsNotFound()
    {
        var notice = await _app.QueryAsync(db => db.Jobs.Where(job => job.Kind == NoticeJobs.Notice).Select(job => job.Id).FirstAsync());
        var visitor = await _app.VisitorAsync(DemoAccounts.Administrator);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/mails/{notice}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/mails/{Guid.NewGuid()}/html")).Status);
    }

    [Fact]
    public async Task Index_OutsideTheDemonstration_IsForAdministratorsAlone()
    {
        await using var app = await MissionsApp.StartAsync(settings: ("Demo:Enabled", "false"));

        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync("/mails")).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync("/mails")).Status);
    }

    [Fact]
    public async Task Preview_EachTemplate_IsShownInBothLanguages()
    {
        var visitor = await _app.VisitorAsync(DemoAccounts.Traveller);
        var index = await visitor.GetAsync("/mails/previews");

        foreach (var topic in Enum.GetNames<NoticeTopic>())
        {
            Assert.NotNull(index.Document.QuerySelector($"a[href='/mails/previews/{topic}']"));
            var page = await visitor.GetAsync($"/mails/previews/{topic}");
            Assert.Contains("Bonjour Prénom Nom,", page.Text, StringComparison.Ordinal);
            Assert.Contains("Hello Prénom Nom,", page.Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"/mails/previews/{topic}/en")).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/mails/previews/9999")).Status);
    }

    [Theory]
    [InlineData("OrderReady?request=true", "la demande de mission est signée", "The request of mission")]
    [InlineData("OrderReady?change=true", "Cette version 2 annule et remplace la version 1, qui ne vaut plus.", "Version 2 cancels and replaces version 1")]
    [InlineData("OrderReady?risk=true", "Pour tout voyage à l’étranger, inscrivez-vous sur Ariane", "For any journey abroad")]
    [InlineData("Cancelled?request=true&manager=true", "Annulez aussi le numéro GES-0042 dans Geslab.", "Cancel number GES-0042 in Geslab as well.")]
    [InlineData("VisaAsked?change=true", "votre visa est demandé (modification, version 2)", "your approval is requested (change, version 2)")]
    public async Task Preview_EachVariant_IsShownInBothLanguages(string variant, string french, string english)
    {
        var visitor = await _app.VisitorAsync(DemoAccounts.Traveller);

        var page = await visitor.GetAsync($"/mails/previews/{variant}");

        Assert.Contains(french, page.Text, StringComparison.Ordinal);
        Assert.Contains(english, page.Text, StringComparison.Ordinal);
        Assert.Contains($"/mails/previews/{variant}", page.Document.QuerySelectorAll("nav a[aria-current=page]").Select(link => link.GetAttribute("href")));
        var frames = page.Document.QuerySelectorAll("iframe").Select(frame => frame.GetAttribute("src")!).ToList();
        Assert.Contains(french, System.Net.WebUtility.HtmlDecode((await visitor.GetAsync(frames[0])).Document.Body!.TextContent + (await visitor.GetAsync(frames[0])).Document.Title), StringComparison.Ordinal);
    }

    private Task<string?> ReferenceAsync() => _app.QueryAsync(db => db.Missions.Where(mission => mission.Id == _id).Select(mission => mission.Reference).SingleAsync());

    private Task<Guid> JobAsync() => _app.QueryAsync(db => db.Jobs.Where(job => job.MissionId == _id && job.Kind == NoticeJobs.Mail).Select(job => job.Id).FirstAsync());
}
