using Missions.Testing.Outside;
using Missions.Testing.Pages;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Mail.Notices;

/// <summary>What a traveller's calendar receives from an order to its change to its end, as a reader of calendars understands it.</summary>
public sealed class CalendarWalkTests : IAsyncLifetime
{
    private MissionsApp _app = null!;
    private Guid _id;

    public async Task InitializeAsync()
    {
        _app = await MissionsApp.StartAsync();
        _id = await new Requests(_app.Services).ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(_app, _id, DemoAccounts.Director);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Order_ThenItsChange_ThenItsTravellersOwnCancellation_AreOneEventThatMovesAndGoes()
    {
        var first = await LastAsync();
        await AmendAsync(signed: true);
        var second = await LastAsync();
        await CancelAsync();
        var third = await LastAsync();

        Assert.Equal([first.Uid, first.Uid, first.Uid], [first.Uid, second.Uid, third.Uid]);
        Assert.Equal([("PUBLISH", 0, "CONFIRMED"), ("PUBLISH", 1, "CONFIRMED"), ("CANCEL", 2, "CANCELLED")], new[] { first, second, third }.Select(sent => (sent.Method, sent.Sequence, sent.Status)));
        Assert.StartsWith("2026-04-13", first.End, StringComparison.Ordinal);
        Assert.StartsWith("2026-04-15", second.End, StringComparison.Ordinal);
        Assert.Equal((second.Start, second.End), (third.Start, third.End));
    }

    [Fact]
    public async Task Order_CancelledWhileItsChangeIsOnItsWay_LeavesTheCalendar_WithTheDatesThatItHas()
    {
        var first = await LastAsync();
        await AmendAsync(signed: false);
        await CancelAsync();
        var cancelled = await LastAsync();

        Assert.Equal((first.Uid, "CANCEL", first.Start, first.End), (cancelled.Uid, cancelled.Method, cancelled.Start, cancelled.End));
        Assert.True(cancelled.Sequence > first.Sequence);
    }

    private async Task AmendAsync(bool signed)
    {
        var traveller = await _app.VisitorAsync(DemoAccounts.Traveller);
        var form = await (await traveller.GetAsync($"/missions/{_id}")).FormTo($"/missions/{_id}/amend").Fill("amendment", "Deux jours de plus.").SubmitAsync();
        await form.FormTo($"/missions/{_id}/draft").Fill("ReturnsOn", "2026-04-14").SubmitAsync("Soumettre la demande");
        if (!signed) return;
        await (await (await _app.VisitorAsync(DemoAccounts.Manager)).GetAsync($"/approvals/{_id}")).FormTo($"/approvals/{_id}/approve").SubmitAsync();
        await Signing.SignAsync(_app, _id, DemoAccounts.Director);
    }

    /// <summary>By the traveller, who is told of it all the same.</summary>
    private async Task CancelAsync()
    {
        var traveller = await _app.VisitorAsync(DemoAccounts.Traveller);
        var after = await (await traveller.GetAsync($"/missions/{_id}")).FormTo($"/missions/{_id}/cancel").Fill("reason", "Empêchement.").SubmitAsync();
        Assert.Contains("Annulée", after.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(MissionStatus.Cancelled, (await new Requests(_app.Services).ReadAsync(_id)).Status);
    }

    private async Task<ReadCalendar> LastAsync() => await Peers.ReadCalendarAsync(
        (await _app.LastMailsAsync(_id)).Single(mail => Letterbox.LoginOf(mail) == "chercheuse").Files.Single(file => file.Name.EndsWith(".ics", StringComparison.Ordinal)).Content);
}
