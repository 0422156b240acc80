using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Mail.Notices;

/// <summary>Who is told what, event by event, in the demonstration laboratory where Sophie replaces Karim, the only manager.</summary>
public sealed class MissionNoticeTests : IAsyncLifetime
{
    private MissionsApp _app = null!;

    private Requests Requests => new(_app.Services);

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Request_SubmittedByItsTraveller_AsksTheManagerAndTheSubstitute_AndTellsNobodyElse()
    {
        var id = await Requests.SubmittedAsync(DemoAccounts.Traveller);

        Assert.Equal(["gestionnaire: votre visa est demandé", "remplacante: votre visa est demandé"], await _app.ToldAsync(id));
    }

    [Fact]
    public async Task Request_SubmittedForTheTravellerByTheManager_TellsTheTraveller_AndAsksOnlyTheSubstitute()
    {
        var id = await Requests.SubmittedAsync(DemoAccounts.Traveller, enteredBy: DemoAccounts.Manager);

        Assert.Equal(["chercheuse: la demande est soumise", "remplacante: votre visa est demandé"], await _app.ToldAsync(id));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Visa_Given_TellsTheTravellerAndAsksThoseWhoMaySign(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var requests = new Requests(app.Services);
        var (id, manager) = (await requests.SubmittedAsync(DemoAccounts.Traveller, WithoutCosts), await requests.IdOfAsync(DemoAccounts.Manager));
        app.Clock.Advance(TimeSpan.FromHours(1));

        await requests.ChangeAsync(id, (mission, authority) => mission.Approve(Requests.FenceOf(mission), manager, "Bon voyage !", authority));

        Assert.Equal(
            ["adjoint: votre signature est demandée", "chercheuse: la demande est visée", "directrice: votre signature est demandée"],
            await app.ToldAsync(id));
        var texts = (await app.LastMailsAsync(id)).ToDictionary(Letterbox.LoginOf, mail => mail.Text);
        Assert.Contains("Étape du circuit\u00A0: Visa du gestionnaire\r\n", texts["chercheuse"], StringComparison.Ordinal);
        Assert.Contains("Visée par\u00A0: Karim Benali\r\n", texts["chercheuse"], StringComparison.Ordinal);
        Assert.Contains("Vous signez par délégation de\u00A0: Claire Dumas\r\n", texts["adjoint"], StringComparison.Ordinal);
        Assert.DoesNotContain("Vous remplacez", string.Concat(texts.Values), StringComparison.Ordinal);
        Assert.DoesNotContain("par délégation", texts["directrice"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visa_GivenBySomeoneElseThanWhoEnteredTheRequest_TellsBothOwners()
    {
        var id = await Requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Substitute, enteredBy: DemoAccounts.Manager);

        Assert.Superset(new HashSet<string> { "chercheuse: la demande est visée", "gestionnaire: la demande est visée" }, (await _app.ToldAsync(id)).ToHashSet());
    }

    [Fact]
    public async Task OwnMissionOfTheDirector_AsksOnlyTheDeputyToSign()
    {
        var id = await Requests.ValidatedAsync(DemoAccounts.Director, DemoAccounts.Manager);

        var asked = (await _app.MailsAsync(id)).Where(mail => mail.Subject.EndsWith("votre signature est demandée", StringComparison.Ordinal)).Select(Letterbox.LoginOf);

        Assert.Equal(["adjoint"], asked);
    }

    [Fact]
    public async Task Request_ReturnedBySubstitute_TellsTheTravellerWhoDidItForWhomAndWhy()
    {
        var (id, substitute) = (await Requests.SubmittedAsync(DemoAccounts.Traveller), await Requests.IdOfAsync(DemoAccounts.Substitute));

        await Requests.ChangeAsync(id, (mission, authority) => mission.Return(Requests.FenceOf(mission), substitute, "Quel hôtel ?\nEt quel train ?", authority));

        Assert.Equal(["chercheuse: la demande est à corriger"], await _app.ToldAsync(id));
        var mail = Assert.Single(await _app.LastMailsAsync(id));
        Assert.Contains("Renvoyée par\u00A0: Sophie Garnier pour Karim Benali\r\n", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Motif\u00A0: Quel hôtel ?\r\n    Et quel train ?\r\n", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_Rejected_TellsTheTraveller()
    {
        var (id, manager) = (await Requests.SubmittedAsync(DemoAccounts.Traveller), await Requests.IdOfAsync(DemoAccounts.Manager));

        await Requests.ChangeAsync(id, (mission, authority) => mission.Reject(Requests.FenceOf(mission), manager, "Plus de crédits.", authority));

        Assert.Equal(["chercheuse: la demande est refusée"], await _app.ToldAsync(id));
    }

    [Theory]
    [InlineData(DemoAccounts.Traveller, "gestionnaire: la demande est retirée")]
    [InlineData(DemoAccounts.Manager, "chercheuse: la demande est retirée")]
    public async Task Request_WithdrawnByOneOfItsOwners_TellsTheOther(string by, string told)
    {
        var (id, actor) = (await Requests.SubmittedAsync(DemoAccounts.Traveller, enteredBy: DemoAccounts.Manager), await Requests.IdOfAsync(by));

        await Requests.ChangeAsync(id, (mission, authority) => mission.Withdraw(Actor.Self(actor), authority.At));

        Assert.Equal([told], await _app.ToldAsync(id));
    }

    [Fact]
    public async Task TwoEventsOfOneInstant_AskEachPersonOnce()
    {
        var id = await Requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);

        var asked = (await _app.MailsAsync(id)).Where(mail => mail.Subject.EndsWith("votre signature est demandée", StringComparison.Ordinal)).Select(Letterbox.LoginOf);

        Assert.Equal(["adjoint", "directrice"], asked.Order());
        Assert.Equal(3, (await Requests.ReadAsync(id)).EventCount);
    }

    [Fact]
    public async Task Funding_Set_TellsTheTraveller()
    {
        var id = await Requests.SubmittedAsync(DemoAccounts.Traveller);
        _app.Clock.Advance(TimeSpan.FromHours(1));

        await Requests.ChangeAsync(id, (mission, authority) => mission.AssignFunding(Requests.FenceOf(mission), PersonOf(mission, authority), mission.EmployerId!.Value, "EOTP", authority));

        Assert.Equal(["chercheuse: le financement est fixé"], await _app.ToldAsync(id));
    }

    private static MissionContent WithoutCosts(MissionContent content) => content with { WithCosts = false };

    private static Guid PersonOf(Mission mission, Authority authority) =>
        authority.Candidates(mission.Steps.Single(step => step.Id == Requests.FenceOf(mission).StepId), mission.Scope)[0].Actor.PersonId;
}
