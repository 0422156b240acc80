using Missions.Testing.Pages;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Mail.Notices;

/// <summary>Who is told what once the order is signed.</summary>
public sealed class AfterSignatureNoticeTests : IAsyncLifetime
{
    private MissionsApp _app = null!;
    private Guid _id;

    private Requests Requests => new(_app.Services);

    public async Task InitializeAsync()
    {
        _app = await MissionsApp.StartAsync();
        _id = await Requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager, enteredBy: DemoAccounts.Substitute);
        await Signing.SignAsync(_app, _id, DemoAccounts.Director);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Order_SignedAndSealed_TellsItsOwnersOnceWithItsNumber()
    {
        Assert.Equal(["chercheuse: l’ordre de mission est signé", "remplacante: l’ordre de mission est signé"], await _app.ToldAsync(_id));
        Assert.All(await _app.LastMailsAsync(_id), mail => Assert.Contains("Ordre de mission\u00A0: 2026-0001\r\n", mail.Text, StringComparison.Ordinal));
        Assert.Equal(MissionEventKind.Sealed, (await Requests.ReadAsync(_id)).Events.MaxBy(e => e.Sequence)!.Kind);
    }

    [Fact]
    public async Task Order_SignedByDelegation_SaysForWhom()
    {
        var id = await Requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);

        await Signing.SignAsync(_app, id, DemoAccounts.Deputy);

        Assert.Contains("Signataire\u00A0: Marc Tissier, par délégation de Claire Dumas\r\n", Assert.Single(await _app.LastMailsAsync(id)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mission_CancelledByItsTraveller_TellsWhoEnteredIt_WhoAgreedToIt_AndTheTravellersCalendar()
    {
        await _app.MailsAsync();
        var traveller = await Requests.IdOfAsync(DemoAccounts.Traveller);

        await Requests.ChangeAsync(_id, (mission, authority) => mission.Cancel(Actor.Self(traveller), "Colloque annulé.", authority));

        Assert.Equal(
            ["chercheuse: la mission est annulée", "directrice: la mission est annulée", "gestionnaire: la mission est annulée", "remplacante: la mission est annulée"],
            await _app.ToldAsync(_id));
    }

    [Fact]
    public async Task Travel_ConfirmedThenSettledByTheManager_TellsTheOwnersOfBoth()
    {
        await _app.MailsAsync();
        var manager = await Requests.IdOfAsync(DemoAccounts.Manager);
        _app.Clock.Advance(TimeSpan.FromDays(50));

        await Requests.ChangeAsync(_id, (mission, authority) => mission.ConfirmTravel(Actor.Self(manager), authority));
        Assert.Equal(["chercheuse: la mission est effectuée", "remplacante: la mission est effectuée"], await _app.ToldAsync(_id));

        await Requests.ChangeAsync(_id, (mission, authority) => mission.Close(Actor.Self(manager), authority));
        Assert.Equal(["chercheuse: la mission est soldée", "remplacante: la mission est soldée"], await _app.ToldAsync(_id));
    }

    [Fact]
    public async Task Travel_Presumed_TellsBothOwnersThatTheyMayCorrectIt()
    {
        await _app.MailsAsync();
        _app.Clock.Advance(TimeSpan.FromDays(70));

        await _app.MailsAsync();

        Assert.Equal(["chercheuse: la mission est présumée effectuée", "remplacante: la mission est présumée effectuée"], await _app.ToldAsync(_id));
    }
}
