using Missions.Testing.Pages;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Mail.Notices;

/// <summary>Who is told while a request waits, and around a decision.</summary>
public sealed class FollowUpNoticeTests : IAsyncLifetime
{
    private MissionsApp _app = null!;
    private Guid _id;
    private Guid _stepId;

    private Requests Requests => new(_app.Services);

    public async Task InitializeAsync()
    {
        _app = await MissionsApp.StartAsync();
        _id = await Requests.SubmittedAsync(DemoAccounts.Traveller, content => content with { WithCosts = false });
        _stepId = (await Requests.ReadAsync(_id)).Steps[0].Id;
        await _app.MailsAsync();
        _app.Clock.Advance(TimeSpan.FromHours(1));
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Wait_FollowedUp_RemindsThoseAsked_ThenAsksAgain_ThenTheAdministrator()
    {
        await FollowUpAsync();
        Assert.Equal(["gestionnaire: rappel, votre décision est attendue", "remplacante: rappel, votre décision est attendue"], await _app.ToldAsync(_id));

        await FollowUpAsync();
        Assert.Equal(["gestionnaire: l’échéance est passée", "remplacante: l’échéance est passée"], await _app.ToldAsync(_id));

        await FollowUpAsync();
        Assert.Equal(["gestionnaire: relance, une décision manque", "remplacante: relance, une décision manque"], await _app.ToldAsync(_id));

        await FollowUpAsync();
        Assert.Equal(["admin: la demande est bloquée"], await _app.ToldAsync(_id));
        var mail = Assert.Single(await _app.LastMailsAsync(_id));
        Assert.DoesNotContain("Lyon", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wait_TakenInCharge_RemindsOnlyWhoTookIt_AndTheTakingTellsNobody()
    {
        var substitute = await Requests.IdOfAsync(DemoAccounts.Substitute);
        await Requests.ChangeAsync(_id, (mission, authority) => mission.Claim(Requests.FenceOf(mission), substitute, authority));
        Assert.Empty(await _app.ToldAsync(_id));

        await FollowUpAsync();
        Assert.Equal(["remplacante: rappel, votre décision est attendue"], await _app.ToldAsync(_id));

        await Requests.ChangeAsync(_id, (mission, authority) => mission.Release(Requests.FenceOf(mission), substitute, authority));
        Assert.Empty(await _app.ToldAsync(_id));
    }

    [Fact]
    public async Task Question_AskedThenAnswered_TellsTheTravellerThenWhoAsked()
    {
        var (manager, traveller) = (await Requests.IdOfAsync(DemoAccounts.Manager), await Requests.IdOfAsync(DemoAccounts.Traveller));
        await Requests.ChangeAsync(_id, (mission, authority) => mission.Ask(Requests.FenceOf(mission), manager, "Avec qui ?", authority));
        Assert.Equal(["chercheuse: une question vous est posée"], await _app.ToldAsync(_id));
        Assert.Contains("Question\u00A0: Avec qui ?\r\n", Assert.Single(await _app.LastMailsAsync(_id)).Text, StringComparison.Ordinal);

        await Requests.ChangeAsync(_id, (mission, authority) => mission.Answer(mission.Questions[0].Id, Actor.Self(traveller), "Seule.", authority.At));
        Assert.Equal(["gestionnaire: la question a sa réponse"], await _app.ToldAsync(_id));
    }

    [Fact]
    public async Task Step_Reassigned_AsksWhoIsNamed_AndTellsTheTraveller()
    {
        var (administrator, holder) = (await Requests.IdOfAsync(DemoAccounts.Administrator), await Requests.IdOfAsync(DemoAccounts.BudgetHolder));

        await Requests.ChangeAsync(_id, (mission, authority) => mission.Reassign(Requests.FenceOf(mission), administrator, holder, "Absence longue.", authority));

        Assert.Equal(["chercheuse: la demande change de mains", "porteur: votre visa est demandé"], await _app.ToldAsync(_id));
    }

    [Fact]
    public async Task Request_SentBackToAnEarlierStep_AsksItAnew_AndTellsTheTraveller()
    {
        var (manager, director) = (await Requests.IdOfAsync(DemoAccounts.Manager), await Requests.IdOfAsync(DemoAccounts.Director));
        await Requests.ChangeAsync(_id, (mission, authority) => mission.Approve(Requests.FenceOf(mission), manager, comment: null, authority));
        await _app.MailsAsync();
        _app.Clock.Advance(TimeSpan.FromHours(1));

        await Requests.ChangeAsync(_id, (mission, authority) => mission.SendBack(Requests.FenceOf(mission), director, mission.Steps[0].Id, "À revoir.", authority));

        Assert.Equal(
            ["chercheuse: la demande revient à une étape", "gestionnaire: votre visa est demandé", "remplacante: votre visa est demandé"], await _app.ToldAsync(_id));
    }

    /// <summary>Lets the time come that the next job waits for.</summary>
    private async Task FollowUpAsync()
    {
        _app.Clock.Set((await Requests.ReadAsync(_id)).Steps.Single(step => step.Id == _stepId).NextAlertAt!.Value);
        await _app.RunMailsAsync();
    }
}
