using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Testing.Outside;
using Missions.Testing.Pages;
using Missions.Web.Mail.Eml;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Mail.Notices;

/// <summary>What goes with the traveller's mails: the order itself, and the mission for a calendar.</summary>
public sealed class EnclosureTests : IAsyncLifetime
{
    private static readonly Place Rome = new("Rome", "IT", new(41.9, 12.5), PlaceKind.Town, "geonames", "3169070");

    private MissionsApp _app = null!;

    private Requests Requests => new(_app.Services);

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Order_OnceSealed_GoesToTheTravellerWithTheirCalendar_AndToNobodyElse()
    {
        var id = await IssuedAsync(Rome, DemoAccounts.Manager);

        var mails = (await _app.LastMailsAsync(id)).ToDictionary(Letterbox.LoginOf);

        Assert.Empty(mails["gestionnaire"].Files);
        Assert.Contains("Le document signé est joint à ce courriel, avec un événement pour votre agenda.", mails["chercheuse"].Text, StringComparison.Ordinal);
        Assert.Contains("Le document signé se télécharge sur la page de la mission.", mails["gestionnaire"].Text, StringComparison.Ordinal);
        Assert.Contains("Signataire\u00A0: Claire Dumas\r\n", mails["chercheuse"].Text, StringComparison.Ordinal);
        var reference = await _app.QueryAsync(db => db.Missions.Where(mission => mission.Id == id).Select(mission => mission.Reference).SingleAsync());
        Assert.Equal(["Ordre-de-mission-2026-0001.pdf", $"mission-{reference}.ics"], mails["chercheuse"].Files.Select(file => file.Name));
        var sealedSha = (await Requests.ReadAsync(id)).Orders.Single().FileSha256;
        Assert.Equal(sealedSha, Convert.ToHexStringLower(SHA256.HashData(mails["chercheuse"].Files[0].Content)));
        var calendar = await Peers.ReadCalendarAsync(mails["chercheuse"].Files[1].Content);
        Assert.Equal(("PUBLISH", 0, "2026-04-11", "Rome (Italie)"), (calendar.Method, calendar.Sequence, calendar.Start, calendar.Location));
        Assert.EndsWith($"/missions/{id}", calendar.Url, StringComparison.Ordinal);
        Assert.Contains("inscrivez-vous sur Ariane avant de partir.\r\nhttps://www.diplomatie.gouv.fr/fr/conseils-aux-voyageurs/", mails["chercheuse"].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ariane", mails["gestionnaire"].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Order_OfAMissionAtRisk_RecallsArianeForAnyJourney_AndTellsNothingOfThisOne()
    {
        await _app.ChangeAsync(db =>
        {
            db.RiskEntries.Add(new(Guid.NewGuid(), new() { CountryCode = "IT", Level = RiskLevel.Orange, WorstLevel = RiskLevel.Orange, Source = "Essai" }));
            return Task.CompletedTask;
        });
        var id = await Requests.ValidatedAsync(
            DemoAccounts.Traveller, DemoAccounts.Manager, content => content with { Destination = Rome, Mode = TravelMode.Plane }, DemoAccounts.Manager);
        var officer = await Requests.IdOfAsync(DemoAccounts.SecurityOfficer);
        await Requests.ChangeAsync(id, (mission, authority) =>
            mission.RecordOpinion(Requests.FenceOf(mission), officer, new("FSD", "FSD-12", authority.Today, OpinionSense.Favourable), comment: null, authority));
        await Signing.SignAsync(_app, id, DemoAccounts.Director);

        var mails = (await _app.LastMailsAsync(id)).ToDictionary(Letterbox.LoginOf);

        Assert.Contains("Pour tout voyage à l’étranger, inscrivez-vous sur Ariane avant de partir.", mails["chercheuse"].Text, StringComparison.Ordinal);
        Assert.Contains("Le document signé se télécharge sur la page de la mission.", mails["chercheuse"].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ariane", mails["gestionnaire"].Text, StringComparison.Ordinal);
        Assert.All(mails.Values, mail => Assert.Empty(mail.Files));
        Assert.All(mails.Values, mail => Assert.DoesNotContain("Rome", mail.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Order_ForATripWithinFrance_SaysNothingOfAriane()
    {
        var id = await Requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(_app, id, DemoAccounts.Director);

        var mail = Assert.Single(await _app.LastMailsAsync(id));

        Assert.Equal(2, mail.Files.Count);
        Assert.DoesNotContain("Ariane", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mission_CancelledBySomeoneElse_LeavesTheTravellersCalendarUnderTheSameIdentifier()
    {
        var id = await IssuedAsync(Rome, DemoAccounts.Manager);
        var first = await CalendarAsync(id);
        var manager = await Requests.IdOfAsync(DemoAccounts.Manager);

        await Requests.ChangeAsync(id, (mission, authority) => mission.Cancel(Actor.Self(manager), "Colloque annulé.", authority));
        var cancelled = await CalendarAsync(id);
        var told = (await _app.LastMailsAsync(id)).Single(mail => Letterbox.LoginOf(mail) == "chercheuse").Text;
        Assert.Contains("L’événement joint la retire de votre agenda.", told, StringComparison.Ordinal);
        Assert.Contains("Motif\u00A0: Colloque annulé.\r\n", told, StringComparison.Ordinal);

        Assert.Equal((first.Uid, "CANCEL", "CANCELLED"), (cancelled.Uid, cancelled.Method, cancelled.Status));
        Assert.True(cancelled.Sequence > first.Sequence);
    }

    [Fact]
    public async Task Mission_WhoseCountryCameToBeAtRisk_IsCancelledByANumberAndALink_WithoutAFile()
    {
        var id = await IssuedAsync(Rome, DemoAccounts.Manager);
        await _app.MailsAsync();
        await _app.ChangeAsync(db =>
        {
            db.RiskEntries.Add(new(Guid.NewGuid(), new() { CountryCode = "IT", Level = RiskLevel.Red, WorstLevel = RiskLevel.Red, Source = "Essai" }));
            return Task.CompletedTask;
        });
        var manager = await Requests.IdOfAsync(DemoAccounts.Manager);

        await Requests.ChangeAsync(id, (mission, authority) => mission.Cancel(Actor.Self(manager), "Colloque annulé.", authority));

        var mails = await _app.LastMailsAsync(id);
        Assert.Contains("chercheuse", mails.Select(Letterbox.LoginOf));
        Assert.All(mails, mail =>
        {
            Assert.Empty(mail.Files);
            Assert.DoesNotContain("Rome", mail.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("agenda", mail.Text, StringComparison.Ordinal);
        });
    }

    private async Task<ReadCalendar> CalendarAsync(Guid id) => await Peers.ReadCalendarAsync(
        (await _app.LastMailsAsync(id)).Single(mail => Letterbox.LoginOf(mail) == "chercheuse").Files.Single(file => file.Name.EndsWith(".ics", StringComparison.Ordinal)).Content);

    private async Task<Guid> IssuedAsync(Place place, string enteredBy)
    {
        var id = await Requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager, content => content with { Destination = place, Mode = TravelMode.Plane, DepartsAt = null }, enteredBy);
        await Signing.SignAsync(_app, id, DemoAccounts.Director);
        return id;
    }
}
