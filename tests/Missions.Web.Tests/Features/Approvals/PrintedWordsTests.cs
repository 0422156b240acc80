using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Tests.Features.Confirm;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Approvals;

/// <summary>What deciders type is printed on the order as they typed it, or is refused before anyone signs it.</summary>
public sealed class PrintedWordsTests
{
    private const string Typed = "Bon voyage, 旅行 😀";
    private const string Named = "旅 行 😀";

    [Theory]
    [InlineData("approve", "Comment", "Commentaire")]
    [InlineData("funding", "Credits", "Imputation")]
    public async Task Words_ThatTheOrderCannotPrint_AreNamedBesideTheirFieldAndGivenBack(string verb, string field, string label)
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { WithCosts = false });
        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}");

        var again = await page.FormTo($"/approvals/{id}/{verb}").Fill(field, Typed).SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains(again.Errors, error => error.Contains(label, StringComparison.Ordinal) && error.Contains(Named, StringComparison.Ordinal));
        Assert.Equal(Typed, again.FormTo($"/approvals/{id}/{verb}").Value(field));
        Assert.Empty((await requests.ReadAsync(id)).Decisions);
    }

    [Fact]
    public async Task Words_WithAControlCharacter_NameItByItsNumber()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);
        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}");

        var again = await page.FormTo($"/approvals/{id}/funding").Fill("Credits", "EOTP\u001B9").SubmitAsync();

        Assert.Contains(again.Errors, error => error.Contains("U+001B", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_OfALinksForm_AreNamedAsWell()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await app.SimpleRequestAsync();
        using var phone = app.Visitor();

        var again = await (await phone.GetAsync(await app.LinkOfAsync(id, DemoAccounts.Manager))).FormWithButton(MailedLinks.Approve).Fill("Comment", Typed).SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains(again.Errors, error => error.Contains(Named, StringComparison.Ordinal));
        Assert.Equal(Typed, again.FormWithButton(MailedLinks.Approve).Value("Comment"));
        Assert.Empty((await new Requests(app.Services).ReadAsync(id)).Decisions);
    }

    [Fact]
    public async Task Words_ThatNoOrderPrints_AreTaken()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.SubmittedAsync(DemoAccounts.Traveller);
        var page = await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{id}");

        await page.FormTo($"/approvals/{id}/return").Fill("Comment", Typed).SubmitAsync();

        var mission = await requests.ReadAsync(id);
        Assert.Equal((MissionStatus.Returned, Typed), (mission.Status, Assert.Single(mission.Decisions).Comment));
    }

    [Theory]
    [InlineData("/admin/units", "City")]
    [InlineData("/admin/projects", "Code")]
    [InlineData("/admin/institutions", "Name")]
    public async Task Names_ThatTheOrderCannotPrint_AreRefusedToAdministrators(string path, string field)
    {
        await using var app = await MissionsApp.StartAsync();

        var again = await (await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync(path)).FormTo(path).Fill(field, Typed).SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains(again.Errors, error => error.Contains(Named, StringComparison.Ordinal));
    }
}
