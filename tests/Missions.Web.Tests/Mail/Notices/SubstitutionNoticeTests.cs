using Missions.Testing.Pages;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Mail.Notices;

public sealed class SubstitutionNoticeTests
{
    [Theory]
    [InlineData(DemoAccounts.Director)]
    [InlineData(DemoAccounts.Administrator)]
    public async Task Substitute_Named_IsToldToBoth_WhoeverDidIt(string by)
    {
        await using var app = await MissionsApp.StartAsync();
        var (director, deputy) = (await app.PersonAsync(DemoAccounts.Director), await app.PersonAsync(DemoAccounts.Deputy));

        await (await app.VisitorAsync(by)).PostAsync(
            "/absences", ("PrincipalId", $"{director.Id}"), ("SubstituteId", $"{deputy.Id}"), ("From", "2026-03-09"), ("Until", "2026-03-13"));

        var mails = (await app.MailsAsync()).Where(mail => mail.Subject.StartsWith("Un remplacement", StringComparison.Ordinal)).ToList();
        Assert.Equal(["adjoint", "directrice"], mails.Select(Letterbox.LoginOf).Order());
        Assert.All(mails, mail =>
        {
            Assert.Equal("Un remplacement est enregistré", mail.Subject);
            Assert.Contains("Marc Tissier remplace Claire Dumas du 9\u00A0mars\u00A02026 au 13\u00A0mars\u00A02026, pour viser", mail.Text, StringComparison.Ordinal);
            Assert.Matches("http://[^/]+/absences\r\n", mail.Text);
            Assert.Equal("", mail.Header("References"));
        });
    }

    [Fact]
    public async Task Substitution_RevokedTwice_IsToldToBothOnce()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Manager);
        var page = await visitor.GetAsync("/absences");

        await page.FormWithButton("Révoquer").SubmitAsync();
        await page.FormWithButton("Révoquer").SubmitAsync();

        var mails = (await app.MailsAsync()).Where(mail => mail.Subject.StartsWith("Un remplacement", StringComparison.Ordinal)).ToList();
        Assert.Equal(["gestionnaire", "remplacante"], mails.Select(Letterbox.LoginOf).Order());
        Assert.All(mails, mail => Assert.Contains("Sophie Garnier ne remplace plus Karim Benali", mail.Text, StringComparison.Ordinal));
    }
}
