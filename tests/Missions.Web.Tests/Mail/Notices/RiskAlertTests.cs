using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Testing.Pages;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Risk;

namespace Missions.Web.Tests.Mail.Notices;

public sealed class RiskAlertTests
{
    [Fact]
    public async Task Risk_ThatGrewAfterTheIssue_AlertsTheTravellerTheSecurityOfficerAndTheDirector_WithNumberAndLinkAlone()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var rome = new Place("Rome", "IT", new(41.9, 12.5), PlaceKind.Town, "geonames", "3169070");
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager, content => content with { Destination = rome, Mode = TravelMode.Plane });
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        await app.MailsAsync();
        app.Clock.Advance(TimeSpan.FromHours(1));

        await app.ChangeAsync(db =>
        {
            db.RiskEntries.Add(new(Guid.NewGuid(), new() { CountryCode = "IT", Level = RiskLevel.Red, WorstLevel = RiskLevel.Red, Source = "Essai" }));
            return Task.CompletedTask;
        });
        await requests.ChangeAsync(id, (mission, authority) => Assert.True(mission.WatchRisk(authority)));

        Assert.Equal(["chercheuse", "directrice", "surete"], (await app.LastMailsAsync(id)).Select(Letterbox.LoginOf).Order());
        Assert.All(await app.LastMailsAsync(id), mail =>
        {
            Assert.EndsWith("son niveau de risque a changé", mail.Subject, StringComparison.Ordinal);
            Assert.DoesNotContain("Rome", mail.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("avril", mail.Text, StringComparison.Ordinal);
        });
    }
}
