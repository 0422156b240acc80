using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Web.Tests.Mail;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Follow;

/// <summary>The order that a guest travels with.</summary>
public sealed class GuestOrderTests : IAsyncLifetime
{
    private MissionsApp _app = null!;

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Order_OnceSealed_IsDownloadedByTheLinkAndOnceCancelledNoMore()
    {
        var id = await _app.GuestRequestAsync(content => content with { WithCosts = false });
        var link = await _app.ShownLinkAsync(id);
        using var guest = _app.Visitor();
        var file = link.Replace("/follow", "/follow/order", StringComparison.Ordinal);
        Assert.Equal("/follow", (await guest.GetAsync(file)).Url.AbsolutePath);

        var manager = (await _app.PersonAsync(DemoAccounts.Manager)).Id;
        await new Requests(_app.Services).ChangeAsync(id, (mission, authority) => mission.Approve(Requests.FenceOf(mission), manager, comment: null, authority));
        await Signing.SignAsync(_app, id, DemoAccounts.Director);
        await _app.QuietMailAsync();

        var page = await guest.GetAsync(await _app.MailedLinkAsync(id));
        var order = (await new Requests(_app.Services).ReadAsync(id)).Orders.Single();
        var download = await page.FollowAsync($"Télécharger l’ordre {order.Number}");
        Assert.Equal(await _app.QueryAsync(db => db.OrderFiles.Where(sealedFile => sealedFile.OrderId == order.Id).Select(sealedFile => sealedFile.Content).SingleAsync()), download.Body);
        Assert.Equal(("application/pdf", true), (download.Response.Content.Headers.ContentType!.MediaType, download.Response.Headers.CacheControl!.NoStore));

        await new Requests(_app.Services).ChangeAsync(id, (mission, authority) => mission.Cancel(Actor.Self(manager), "Colloque annulé.", authority));
        var cancelled = await guest.GetAsync(file);
        Assert.Equal((HttpStatusCode.OK, "/follow"), (cancelled.Status, cancelled.Url.AbsolutePath));
        Assert.Contains("Votre mission est annulée", cancelled.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(cancelled.All("a"), text => text.StartsWith("Télécharger", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Order_ByALinkThatWasRevoked_IsGone()
    {
        var id = await _app.GuestRequestAsync();
        var link = await _app.ShownLinkAsync(id);
        using var manager = await _app.VisitorAsync(DemoAccounts.Manager);
        await manager.PostAsync($"/missions/{id}/guest-link/revoke");

        Assert.Equal(HttpStatusCode.Gone, (await _app.Visitor().GetAsync(link.Replace("/follow", "/follow/order", StringComparison.Ordinal))).Status);
    }
}
