using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Testing.Pages;
using Missions.Web.Mail.Eml;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Mail.Notices;

/// <summary>What mails say while a signed order is being changed, and once it was.</summary>
public sealed class AmendmentNoticeTests : IAsyncLifetime
{
    private const string Valid = "Cette demande modifie la version 1, qui reste valable jusqu’à la signature de la version 2.";

    private MissionsApp _app = null!;

    private Requests Requests => new(_app.Services);

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Change_Started_SaysWhichVersionHoldsUntilWhich_AndWhy()
    {
        var id = await SignedAsync();

        await AmendAsync(id);

        var mail = Assert.Single(await _app.LastMailsAsync(id));
        Assert.Contains("l’ordre émis, version 1, vaut jusqu’à la signature de la version 2.", mail.Text, StringComparison.Ordinal);
        Assert.Contains($"Motif\u00A0: {Changes.Reason}\r\n", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_Submitted_AsksForADecisionOnAChange_ThatSaysWhatHoldsMeanwhile()
    {
        var id = await SignedAsync();
        await AmendAsync(id);

        await SubmitAsync(id);

        Assert.Equal(
            ["chercheuse: la demande est soumise (modification, version 2)", "gestionnaire: votre visa est demandé (modification, version 2)"],
            await _app.ToldAsync(id));
        Assert.All(await _app.LastMailsAsync(id), mail =>
        {
            Assert.Contains(Valid, mail.Text, StringComparison.Ordinal);
            Assert.Contains($"Motif de la modification\u00A0: {Changes.Reason}\r\n", mail.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Change_Signed_TellsTheTravellerThatItReplacesTheFormerVersion()
    {
        var id = await SignedAsync();
        await AmendAsync(id);
        await SubmitAsync(id);
        await _app.ValidateChangeAsync(id);
        await Signing.SignAsync(_app, id, DemoAccounts.Director);

        Assert.Contains("chercheuse: l’ordre de mission est signé (version 2)", await _app.ToldAsync(id));
        var mail = await OfTravellerAsync(id);
        Assert.Contains("Cette version 2 annule et remplace la version 1, qui ne vaut plus.", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Ordre de mission\u00A0: 2026-0001, version 2\r\n", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_Refused_SaysThatTheFormerVersionStaysValid()
    {
        var id = await SignedAsync();
        await AmendAsync(id);
        await SubmitAsync(id);
        var manager = await Requests.IdOfAsync(DemoAccounts.Manager);

        await Requests.ChangeAsync(id, (mission, authority) => mission.Reject(Requests.FenceOf(mission), manager, "Trop tard.", authority));

        Assert.Contains("chercheuse: la demande est refusée (modification, version 2)", await _app.ToldAsync(id));
        Assert.Contains("Cette demande modifiait la version 1, qui reste valable.", (await OfTravellerAsync(id)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_OfAMissionAtRisk_IsToldByItsVersionAlone()
    {
        var bamako = new Place("Bamako", "ML", new(12.65, -8.0), PlaceKind.Town, "geonames", "2460596");
        var id = await SignedAsync();
        await AmendAsync(id);

        await SubmitAsync(id, content => content with { Destination = bamako, Mode = TravelMode.Plane });

        var mails = await _app.LastMailsAsync(id);
        Assert.NotEmpty(mails);
        Assert.All(mails, mail =>
        {
            Assert.EndsWith("(modification, version 2)", mail.Subject, StringComparison.Ordinal);
            Assert.Contains("Cette demande modifie la version 1 et deviendra la version 2 une fois signée.", mail.Text, StringComparison.Ordinal);
            foreach (var word in new[] { "Deux jours", "Bamako", "valable", "avril" })
                Assert.DoesNotContain(word, mail.Text, StringComparison.Ordinal);
        });
    }

    private async Task<WrittenMail> OfTravellerAsync(Guid id) => (await _app.LastMailsAsync(id)).Single(mail => Letterbox.LoginOf(mail) == "chercheuse");

    private async Task<Guid> SignedAsync()
    {
        var id = await Requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager, enteredBy: DemoAccounts.Substitute);
        await Signing.SignAsync(_app, id, DemoAccounts.Director);
        await _app.MailsAsync();
        return id;
    }

    // By who entered it, so that the traveller is told of each step.
    private Task AmendAsync(Guid id) => _app.AmendAsync(id, DemoAccounts.Substitute);

    private Task SubmitAsync(Guid id, Func<MissionContent, MissionContent>? change = null) => _app.SubmitChangeAsync(id, DemoAccounts.Substitute, change);
}
