using System.Net;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Web.Tests.Mail;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Follow;

/// <summary>The English file, for a guest without account: whoever has the open link of a mission may ask for it, and nobody else.</summary>
public sealed class GuestEnglishTests : IAsyncLifetime
{
    private MissionsApp _app = null!;
    private Guid _id;

    public async Task InitializeAsync()
    {
        _app = await MissionsApp.StartAsync();
        _id = await _app.GuestRequestAsync(content => content with { WithCosts = false });
        var manager = (await _app.PersonAsync(DemoAccounts.Manager)).Id;
        await new Requests(_app.Services).ChangeAsync(_id, (mission, authority) => mission.Approve(Requests.FenceOf(mission), manager, comment: null, authority));
        await Signing.SignAsync(_app, _id, DemoAccounts.Director);
        await _app.QuietMailAsync();
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task English_AskedForByTheLink_IsMadeInTheNameOfTheGuestAndDownloaded()
    {
        var link = await _app.MailedLinkAsync(_id);
        using var guest = _app.Visitor();

        await (await guest.GetAsync(link)).FormTo("/follow/order/en").SubmitAsync();
        await _app.PassAsync(TimeSpan.Zero);
        var file = await guest.GetAsync(English(link));

        Assert.Equal("Mission-order-2026-0001.pdf", file.Response.Content.Headers.ContentDisposition!.FileNameStar);
        var mission = await new Requests(_app.Services).ReadAsync(_id);
        Assert.Equal(mission.TravellerId, Assert.Single(mission.Events, e => e.Kind == MissionEventKind.EnglishAsked).ActorId);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _app.VisitorAsync(DemoAccounts.OtherTraveller)).GetAsync($"/orders/{mission.Orders[0].Id}/file/en")).Status);
    }

    [Fact]
    public async Task English_ByALinkThatWasRevoked_IsNeitherMadeNorShown()
    {
        var link = await _app.MailedLinkAsync(_id);
        using var guest = _app.Visitor();
        var form = (await guest.GetAsync(link)).FormTo("/follow/order/en");
        await (await _app.VisitorAsync(DemoAccounts.Manager)).PostAsync($"/missions/{_id}/guest-link/revoke");

        Assert.Equal(HttpStatusCode.Gone, (await form.SubmitAsync()).Status);
        Assert.Equal(HttpStatusCode.Gone, (await guest.GetAsync(English(link))).Status);

        Assert.Null((await new Requests(_app.Services).ReadAsync(_id)).Orders[0].English);
    }

    [Fact]
    public async Task English_OnceTheMissionIsCancelled_IsNotAskedForAnyMore()
    {
        var link = await _app.MailedLinkAsync(_id);
        using var guest = _app.Visitor();
        var form = (await guest.GetAsync(link)).FormTo("/follow/order/en");
        var manager = (await _app.PersonAsync(DemoAccounts.Manager)).Id;
        await new Requests(_app.Services).ChangeAsync(_id, (mission, authority) => mission.Cancel(Actor.Self(manager), "Colloque annulé.", authority));

        Assert.Equal("/follow", (await form.SubmitAsync()).Url.AbsolutePath);
        Assert.Equal("/follow", (await guest.GetAsync(English(link))).Url.AbsolutePath);

        Assert.Null((await new Requests(_app.Services).ReadAsync(_id)).Orders[0].English);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?key=forged")]
    public async Task English_WithoutAKeyOrByAForgedOne_IsNotThere(string query)
    {
        using var anyone = _app.Visitor();

        var read = await anyone.GetAsync($"/follow/order/en{query}");
        var asked = await anyone.PostAsync($"/follow/order/en{query}");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (read.Status, asked.Status));
        Assert.Null((await new Requests(_app.Services).ReadAsync(_id)).Orders[0].English);
    }

    private static string English(string link) => link.Replace("/follow", "/follow/order/en", StringComparison.Ordinal);
}
