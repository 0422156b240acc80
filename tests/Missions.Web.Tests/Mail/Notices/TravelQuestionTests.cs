using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Data.Jobs;
using Missions.Web.Mail.Eml;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Mail.Notices;

/// <summary>The day after the return: one mail, whose link opens a page that asks, and whose POST alone answers.</summary>
public sealed class TravelQuestionTests : IAsyncLifetime
{
    private MissionsApp _app = null!;
    private Guid _id;

    public async Task InitializeAsync()
    {
        _app = await MissionsApp.StartAsync();
        _id = await new Requests(_app.Services).ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(_app, _id, DemoAccounts.Director);
        await _app.MailsAsync();
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Traveller_TheDayAfterTheReturn_IsAskedOnce_AndTheLinkChangesNothing()
    {
        await BackAsync();
        var mail = Assert.Single(await QuestionsAsync());
        var path = new Uri(mail.Text.Split("\r\n").Single(line => line.StartsWith("http", StringComparison.Ordinal))).PathAndQuery;
        using var phone = _app.Visitor();

        var page = await phone.GetAsync(path);

        Assert.StartsWith("/confirm/travel?key=", path, StringComparison.Ordinal);
        Assert.Equal(MissionStatus.Issued, await StatusAsync());
        Assert.Contains("comme prévu ? Le bilan", page.Text, StringComparison.Ordinal);
        await page.FormWithButton("Effectuée comme prévu").SubmitAsync();
        Assert.Equal(MissionStatus.Travelled, await StatusAsync());
        Assert.Contains("Noté par Hélène Marchand", (await phone.GetAsync(path)).Text, StringComparison.Ordinal);
        await _app.PassAsync(TimeSpan.FromDays(3));
        Assert.Single(await QuestionsAsync());
    }

    [Fact]
    public async Task Page_BeforeTheReturn_AsksNothing_AndIsNobodyElses()
    {
        var page = await (await _app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{_id}/confirm-travel");

        Assert.Contains("pas encore terminée", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("form[action$='confirm-travel']"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await _app.VisitorAsync(DemoAccounts.OtherTraveller)).GetAsync($"/missions/{_id}/confirm-travel")).Status);
        Assert.Empty(await QuestionsAsync());
    }

    [Fact]
    public async Task Mission_ConfirmedBeforeTheMorningAfter_IsAskedNothing()
    {
        var returns = await _app.QueryAsync(db => db.Missions.Where(mission => mission.Id == _id).Select(mission => mission.Content.ReturnsOn).SingleAsync());
        _app.Clock.Set(new(returns!.Value, new(20, 0), TimeSpan.Zero));
        await (await _app.VisitorAsync(DemoAccounts.Traveller)).PostAsync($"/missions/{_id}/confirm-travel");
        await BackAsync();

        Assert.Empty(await QuestionsAsync());
        Assert.Equal(JobState.Cancelled, await _app.QueryAsync(db => db.Jobs.Where(job => job.MissionId == _id && job.Kind == AwaitedWork.AskAboutTravel).Select(job => job.State).SingleAsync()));
    }

    private async Task BackAsync()
    {
        var returns = await _app.QueryAsync(db => db.Missions.Where(mission => mission.Id == _id).Select(mission => mission.Content.ReturnsOn).SingleAsync());
        _app.Clock.Set(new(returns!.Value.AddDays(1), new(6, 0), TimeSpan.Zero));
        await _app.PassAsync(TimeSpan.Zero);
    }

    private async Task<IReadOnlyList<WrittenMail>> QuestionsAsync() =>
        [.. (await _app.MailsAsync(_id)).Where(mail => mail.Subject.Contains("comme prévu", StringComparison.Ordinal))];

    private Task<MissionStatus> StatusAsync() => _app.QueryAsync(db => db.Missions.Where(mission => mission.Id == _id).Select(mission => mission.Status).SingleAsync());
}
