using Missions.Testing.Pages;
using Missions.Web.Mail.Eml;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Features.CopySheets;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Mail.Notices;

/// <summary>Who is told of a cancellation: those who had engaged or agreed to something, and whose turn it was. Sophie replaces Karim, the manager.</summary>
public sealed class CancellationNoticeTests : IAsyncLifetime
{
    private MissionsApp _app = null!;

    private Requests Requests => new(_app.Services);

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Mission_WhoseNumberIsNoted_TellsTheManagerToCancelItInTheToolToo()
    {
        var id = await Geslab.SignedAsync(_app);
        await (await _app.VisitorAsync(DemoAccounts.Manager)).NoteAsync(id, "GES-2026-0042");

        await CancelAsync(id, DemoAccounts.Traveller);

        Assert.Equal(["chercheuse", "directrice", "gestionnaire", "remplacante"], (await _app.LastMailsAsync(id)).Select(Letterbox.LoginOf).Order());
        foreach (var manager in new[] { "gestionnaire", "remplacante" })
        {
            var mail = await OfAsync(id, manager);
            Assert.Contains("Annulez aussi le numéro GES-2026-0042 dans Geslab. Les crédits engagés pour elle sont à libérer.", mail.Text, StringComparison.Ordinal);
            Assert.Contains("Numéro Geslab\u00A0: GES-2026-0042\r\n", mail.Text, StringComparison.Ordinal);
            Assert.Matches($"Ouvrir la fiche de saisie\u00A0:\r\n\\S+/copy-sheets/{id}\r\n", mail.Text);
        }

        foreach (var other in new[] { "chercheuse", "directrice" })
        {
            var mail = await OfAsync(id, other);
            Assert.Contains("la demande signée ne vaut plus.", mail.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("GES-2026-0042", mail.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("crédits", mail.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Mission_NotEnteredYet_TellsTheManagerThatItNeedNotBe()
    {
        var id = await Geslab.SignedAsync(_app);

        await CancelAsync(id, DemoAccounts.Traveller);

        Assert.Contains("Elle n’est plus à saisir dans Geslab.", (await OfAsync(id, "gestionnaire")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mission_CancelledByTheManager_AsksNothingOfTheirSubstitute()
    {
        var id = await Geslab.SignedAsync(_app);

        await CancelAsync(id, DemoAccounts.Manager);

        Assert.Equal(["chercheuse: la mission est annulée", "directrice: la mission est annulée"], await _app.ToldAsync(id));
        Assert.Contains("Annulée par\u00A0: Karim Benali\r\n", (await OfAsync(id, "chercheuse")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mission_WithoutCosts_NamesNoCredits()
    {
        var id = await Geslab.SignedAsync(_app, content => content with { WithCosts = false });

        await CancelAsync(id, DemoAccounts.Traveller);

        Assert.DoesNotContain("crédits", (await OfAsync(id, "gestionnaire")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mission_AnotherManagerOfWhichDealtWithNothing_LeavesThemAlone()
    {
        await Requests.GrantAsync(DemoAccounts.Deputy, Role.Manager);
        var id = await Geslab.SignedAsync(_app);

        await CancelAsync(id, DemoAccounts.Traveller);

        Assert.DoesNotContain("adjoint", (await _app.LastMailsAsync(id)).Select(Letterbox.LoginOf));
    }

    [Fact]
    public async Task Change_ThatAwaitsItsSignature_WhenCancelled_TellsThoseWhoseTurnItWas_AndNotOnceItWasWithdrawn()
    {
        var (awaited, withdrawn) = (await ChangingAsync(), await ChangingAsync());
        await (await (await _app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{withdrawn}")).FormTo($"/missions/{withdrawn}/withdraw").SubmitAsync();

        await CancelAsync(awaited, DemoAccounts.Traveller);
        await CancelAsync(withdrawn, DemoAccounts.Traveller);

        Assert.Equal(["adjoint", "chercheuse", "directrice", "gestionnaire", "remplacante"], (await _app.LastMailsAsync(awaited)).Select(Letterbox.LoginOf).Order());
        Assert.Equal(["chercheuse", "directrice", "gestionnaire", "remplacante"], (await _app.LastMailsAsync(withdrawn)).Select(Letterbox.LoginOf).Order());
    }

    /// <summary>Its change awaits a signature, which the deputy may give as well as the director.</summary>
    private async Task<Guid> ChangingAsync()
    {
        var id = await Requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(_app, id, DemoAccounts.Director);
        await _app.AmendAsync(id, DemoAccounts.Traveller);
        await _app.SubmitChangeAsync(id, DemoAccounts.Traveller);
        await _app.ValidateChangeAsync(id);
        return id;
    }

    private async Task<WrittenMail> OfAsync(Guid id, string login) => (await _app.LastMailsAsync(id)).Single(mail => Letterbox.LoginOf(mail) == login);

    private async Task CancelAsync(Guid id, string by)
    {
        await _app.MailsAsync();
        _app.Clock.Advance(TimeSpan.FromHours(1));
        var person = await Requests.IdOfAsync(by);
        await Requests.ChangeAsync(id, (mission, authority) => mission.Cancel(Actor.Self(person), "Colloque annulé.", authority));
    }
}
