using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Infrastructure;
using Missions.Web.Tests.Mail;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Scenarios;

/// <summary>« Délais »: lead times, deadlines and those who are called when they pass.</summary>
public sealed class TimeScenarios
{
    private static readonly MissionEventKind[] Reminders = [MissionEventKind.Reminded, MissionEventKind.DeadlinePassed, MissionEventKind.Escalated];

    [Fact]
    public async Task A_request_that_is_late_says_why_and_is_marked_late_wherever_it_is_decided()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await new Requests(app.Services).ValidatedAsync(
            DemoAccounts.Traveller, DemoAccounts.Manager, content => content with { DepartsOn = new(2026, 3, 4), ReturnsOn = new(2026, 3, 5), LateReason = "Invitation reçue hier." });
        var director = await app.VisitorAsync(DemoAccounts.Director);

        foreach (var page in new[] { $"/approvals/{id}", $"/orders/{id}/sign" })
            Assert.Contains("Invitation reçue hier.", (await director.GetAsync(page)).Text, StringComparison.Ordinal);
        foreach (var page in new[] { "/approvals", $"/approvals/{id}", $"/orders/{id}/sign" })
            Assert.Contains("hors délai de 4 jours ouvrés", (await director.GetAsync(page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_nobody_decides_reminds_then_calls_the_substitute_then_the_backup_and_at_last_the_administrator()
    {
        await using var app = await MissionsApp.StartAsync();
        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);
        var told = new List<string>();
        for (var day = 0; day < 40; day++)
        {
            var before = (await app.MailsAsync(id)).Count;
            await app.PassAsync(TimeSpan.FromDays(1));
            if ((await app.MailsAsync(id)).Count > before) told.Add(string.Join(", ", (await app.LastMailsAsync(id)).Select(Letterbox.LoginOf).Order()));
        }

        Assert.Equal("admin", told[^1]);
        Assert.Equal(3, told.Count(names => names.Contains("gestionnaire", StringComparison.Ordinal)));
        Assert.Equal("Demandes bloquées", (await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync("/admin/stuck")).Heading);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Deadlines_that_fell_due_while_everything_was_down_take_effect_once_at_the_next_start(DatabaseKind kind)
    {
        await using var database = await MissionsApp.DatabaseAsync(kind);
        Guid id;
        await using (var before = MissionsApp.On(database, MissionsApp.Start))
            id = await new Requests(before.Services).SubmittedAsync(DemoAccounts.Traveller);

        var later = MissionsApp.Start.AddDays(35);
        await using var app = MissionsApp.On(database, later);
        await using var replica = kind is DatabaseKind.Postgres ? MissionsApp.On(database, later) : null;
        await Task.WhenAll(new[] { app, replica }.OfType<MissionsApp>().Select(one => one.PassAsync(TimeSpan.Zero)));

        Assert.Equal([.. Reminders, MissionEventKind.Escalated], await FollowUpsAsync(app, id));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_clock_set_back_makes_no_deadline_fall_twice_nor_any_be_forgotten(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var id = await new Requests(app.Services).SubmittedAsync(DemoAccounts.Traveller);
        await app.PassAsync(TimeSpan.FromDays(1));
        while ((await FollowUpsAsync(app, id)).Count == 0) await app.PassAsync(TimeSpan.FromDays(1));
        var reminded = app.Clock.GetUtcNow();

        await app.PassAsync(TimeSpan.FromDays(-2));
        await app.PassAsync(TimeSpan.FromDays(2));
        Assert.Equal([MissionEventKind.Reminded], await FollowUpsAsync(app, id));

        // What was armed while the clock was wrong falls due by the clock that is right.
        await app.PassAsync(TimeSpan.FromDays(-2));
        await app.PassAsync(reminded.AddDays(35) - app.Clock.GetUtcNow());
        Assert.Equal([.. Reminders, MissionEventKind.Escalated], await FollowUpsAsync(app, id));
        Assert.True((await new Requests(app.Services).ReadAsync(id)).HistoryIsIntact());
    }

    private static async Task<IReadOnlyList<MissionEventKind>> FollowUpsAsync(MissionsApp app, Guid id) =>
        [.. (await new Requests(app.Services).ReadAsync(id)).Events.OrderBy(e => e.Sequence).Select(e => e.Kind).Where(Reminders.Contains)];
}
