using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Security;
using Missions.Web.Tests.Infrastructure;
using Missions.Web.Tests.Mail;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Confirm;

/// <summary>« Effectuée comme prévu » by one tap: the traveller's, by the link of a mail, without signing in.</summary>
public sealed class TravelLinkTests : IAsyncLifetime
{
    private MissionsApp _app = null!;
    private Guid _id;

    private Requests Requests => new(_app.Services);

    public async Task InitializeAsync()
    {
        _app = await MissionsApp.StartAsync();
        _id = await Requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(_app, _id, DemoAccounts.Director);
        await _app.QuietMailAsync();
        _app.Clock.Set(new((await Requests.ReadAsync(_id)).Content.ReturnsOn!.Value.AddDays(1), new(6, 0), TimeSpan.Zero));
        await _app.PassAsync(TimeSpan.Zero);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Tap_OfTheTraveller_Confirms_AndAgainSaysWhoDidAndWhen()
    {
        using var phone = _app.Visitor();
        var path = await _app.LinkOfAsync(_id, DemoAccounts.Traveller);
        var page = await phone.GetAsync(path);
        var before = (await Requests.ReadAsync(_id)).Status;

        var after = await page.FormWithButton(MailedLinks.Confirm).SubmitAsync();
        var again = await page.FormWithButton(MailedLinks.Confirm).SubmitAsync();

        var mission = await Requests.ReadAsync(_id);
        Assert.Equal((MissionStatus.Issued, MissionStatus.Travelled, false), (before, mission.Status, mission.IsPresumed));
        var told = Assert.Single(mission.Events, e => e.Kind == MissionEventKind.Travelled);
        Assert.Equal((mission.TravellerId, """{"asPlanned":true,"means":"mailLink"}"""), (told.ActorId, told.Data));
        Assert.All(new[] { after, again }, shown => Assert.Contains("Noté par Hélène Marchand, le 13 avril 2026 à 08:00, par un lien de courriel.", shown.Text, StringComparison.Ordinal));
        Assert.Contains("Lyon", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"/missions/{_id}/travelled");
    }

    [Fact]
    public async Task Tap_LateOrOfAnotherOrOnACancelledMission_ConfirmsNothing()
    {
        using var phone = _app.Visitor();
        var path = await _app.LinkOfAsync(_id, DemoAccounts.Traveller);
        var page = await phone.GetAsync(path);
        var others = await _app.LinkAsync(MailLinkKind.Travel, _id, DemoAccounts.Manager);
        var (manager, traveller) = (await Requests.IdOfAsync(DemoAccounts.Manager), await Requests.IdOfAsync(DemoAccounts.Traveller));

        Assert.Equal(HttpStatusCode.Gone, (await phone.PostAsync(others)).Status);
        await Requests.ChangeAsync(_id, (mission, authority) => mission.Cancel(Actor.Self(manager), "Empêchement.", authority));
        var cancelled = await page.FormWithButton(MailedLinks.Confirm).SubmitAsync();
        _app.Clock.Advance(TimeSpan.FromDays(15));
        var late = await page.FormWithButton(MailedLinks.Confirm).SubmitAsync();
        await _app.ChangeAsync(async db => (await db.People.FindAsync(traveller))!.SetActive(false));
        var gone = await phone.GetAsync(await _app.LinkAsync(MailLinkKind.Travel, _id, DemoAccounts.Traveller));

        Assert.Equal([HttpStatusCode.Gone, HttpStatusCode.Gone, HttpStatusCode.Gone], [cancelled.Status, late.Status, gone.Status]);
        Assert.Contains("est annulée", cancelled.Text, StringComparison.Ordinal);
        Assert.Equal("Ce lien a expiré", late.Heading);
        Assert.Equal("Ce lien a été révoqué", gone.Heading);
        Assert.Equal(MissionStatus.Cancelled, (await Requests.ReadAsync(_id)).Status);
    }

    [Fact]
    public async Task Link_LookedAtByAProgram_ConfirmsNothing_AndIsNoLinkOfAnotherKind()
    {
        using var scanner = _app.Visitor();
        var path = await _app.LinkOfAsync(_id, DemoAccounts.Traveller);

        await scanner.GetAsync(path);
        await scanner.SendAsync(new(HttpMethod.Head, path));
        var other = await scanner.PostAsync($"/confirm?key={MailedLinks.KeyOf(path)}");
        var forged = await scanner.PostAsync("/confirm/travel?key=AAAA");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (other.Status, forged.Status));
        Assert.Equal(MissionStatus.Issued, (await Requests.ReadAsync(_id)).Status);
    }
}
