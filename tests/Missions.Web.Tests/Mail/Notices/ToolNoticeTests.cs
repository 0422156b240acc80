using Missions.Testing.Pages;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Features.CopySheets;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Mail.Notices;

/// <summary>Who types into the payer's tool what was signed is told so.</summary>
public sealed class ToolNoticeTests
{
    [Fact]
    public async Task Request_Signed_TellsTheManagerToEnterIt_AndOnceChanged_ToUpdateIt()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await Geslab.SignedAsync(app);

        Assert.Equal(
            ["chercheuse: la demande de mission est signée", "gestionnaire: mission signée, à saisir dans Geslab", "remplacante: mission signée, à saisir dans Geslab"],
            await app.ToldAsync(id));
        Assert.All((await app.LastMailsAsync(id)).Where(mail => Letterbox.LoginOf(mail) != "chercheuse"), mail =>
        {
            Assert.Matches($"/copy-sheets/{id}\r\n", mail.Text);
            Assert.Contains("Signataire\u00A0: Claire Dumas\r\n", mail.Text, StringComparison.Ordinal);
            Assert.Empty(mail.Files);
        });

        await (await app.VisitorAsync(DemoAccounts.Manager)).NoteAsync(id, "GES-2026-0042");
        await app.AmendAsync(id, DemoAccounts.Traveller);
        await app.SubmitChangeAsync(id, DemoAccounts.Traveller);
        await app.ValidateChangeAsync(id);
        await Signing.SignAsync(app, id, DemoAccounts.Director);

        Assert.Equal(
            [
                "chercheuse: la demande de mission est signée (version 2)", "gestionnaire: mission modifiée, à mettre à jour dans Geslab (version 2)",
                "remplacante: mission modifiée, à mettre à jour dans Geslab (version 2)",
            ],
            await app.ToldAsync(id));
        var update = (await app.LastMailsAsync(id)).First(mail => Letterbox.LoginOf(mail) == "gestionnaire").Text;
        Assert.Contains("Numéro Geslab\u00A0: GES-2026-0042\r\n", update, StringComparison.Ordinal);
        Assert.Contains("Cette version 2 annule et remplace la version 1, qui ne vaut plus.", update, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subject_InTheListAndOnThePageOfAMail_IsTheOneOfTheMail()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await Geslab.SignedAsync(app);
        await app.AmendAsync(id, DemoAccounts.Traveller);
        await app.SubmitChangeAsync(id, DemoAccounts.Traveller);

        var sent = (await app.MailsAsync(id)).Select(mail => mail.Subject).Order().ToList();
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);
        var reference = sent[0].Split('\u00A0')[0];
        var list = await visitor.GetAsync($"/mails?q={reference}");
        var links = list.Document.QuerySelectorAll("tbody td:first-child a").ToList();

        Assert.Equal(sent, links.Select(link => link.TextContent).Order());
        foreach (var link in links)
            Assert.Equal(link.TextContent, (await visitor.GetAsync(link.GetAttribute("href")!)).Document.QuerySelector("h1")!.TextContent);
    }
}
