using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Mail.Notices;

public sealed class LanguageOfMailTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Person_WhoChoseEnglishInTheFooter_IsWrittenToInEnglish_AndOthersInFrench(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var manager = await app.VisitorAsync(DemoAccounts.Manager);
        await (await manager.GetAsync("/")).FormTo("/language").SubmitAsync();

        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);
        var mails = (await app.LastMailsAsync(id)).ToDictionary(Letterbox.LoginOf);

        Assert.EndsWith(": your approval is requested", mails["gestionnaire"].Subject, StringComparison.Ordinal);
        Assert.StartsWith("Hello Karim Benali,", mails["gestionnaire"].Text, StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", mails["gestionnaire"].Html, StringComparison.Ordinal);
        Assert.Contains("Traveller: Hélène Marchand", mails["gestionnaire"].Text, StringComparison.Ordinal);
        Assert.Contains("Step of the route: Manager’s approval\r\n", mails["gestionnaire"].Text, StringComparison.Ordinal);
        Assert.Contains("<strong>Manager’s approval</strong>", (await manager.GetAsync($"/approvals/{id}")).Document.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.EndsWith("votre visa est demandé", mails["remplacante"].Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Profile_LanguageChosen_IsKept_AndToldAsAChange()
    {
        await using var app = await MissionsApp.StartAsync();
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);

        var after = await (await traveller.GetAsync("/account/profile")).FormTo("/account/profile").Fill("Language", nameof(Language.English)).SubmitAsync();

        Assert.Equal("English", after.Document.QuerySelector("#Language option[selected]")!.TextContent);
        Assert.Equal(Language.English, await app.QueryAsync(db => db.People.Where(person => person.Email == DemoAccounts.Traveller).Select(person => person.Language).SingleAsync()));
        Assert.Contains("language", Assert.Single(await app.EventsAsync(OrganisationLog.ProfileChanged)).Data, StringComparison.Ordinal);
    }
}
