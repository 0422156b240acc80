using System.Net;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Calendars;

namespace Missions.Web.Tests.Features.Admin.LeadTimes;

public sealed class LeadTimesTests
{
    private const string Path = "/admin/lead-times";

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Set_FromALaterDay_IsListedToComeAndCountsFromThatDay(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);

        var page = await SetAsync(visitor, "Étranger", "60", "2026-04-01", form => form.Fill("Unit", "jours calendaires").Fill("WhenLate", "avertir"));

        Assert.Contains("à compter du 1er avril 2026 : 60 jours calendaires, avertir", page.Text, StringComparison.Ordinal);
        var rule = await app.QueryAsync(db => db.LeadTimes.SingleAsync(time => time.From == new DateOnly(2026, 4, 1)));
        Assert.Equal((LeadTimeCase.Abroad, 60, DayCount.Calendar, WhenLate.Warn), (rule.AppliesTo, rule.Days, rule.Unit, rule.WhenLate));
        Assert.Single(await app.EventsAsync(OrganisationLog.LeadTimeSet));
        Assert.Equal((15, 60), (await RequiredAsync(app, rule.EmployerId, "2026-03-31"), await RequiredAsync(app, rule.EmployerId, "2026-04-01")));
    }

    [Fact]
    public async Task Remove_BeforeItBegins_LeavesTheRuleInForce()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);
        var page = await SetAsync(visitor, "Étranger", "60", "2026-04-01");

        page = await page.FormWithButton("Retirer").SubmitAsync();

        Assert.Contains("Délai retiré", page.Text, StringComparison.Ordinal);
        Assert.False(await app.QueryAsync(db => db.LeadTimes.AnyAsync(time => time.Days == 60)));
        Assert.Contains("\"days\":60", Assert.Single(await app.EventsAsync(OrganisationLog.LeadTimeRemoved)).Data, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remove_OnceItHasBegun_IsRefusedWithASentence()
    {
        await using var app = await MissionsApp.StartAsync();
        var visitor = await app.VisitorAsync(DemoAccounts.Administrator);
        var page = await SetAsync(visitor, "Étranger", "60", "2026-03-03");
        app.Clock.Set(new(2026, 3, 2, 23, 0, 0, TimeSpan.Zero));
        await visitor.SignInAsync(DemoAccounts.Administrator);

        page = await page.FormWithButton("Retirer").SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("Ce délai vaut déjà", page.Text, StringComparison.Ordinal);
        Assert.Empty(await app.EventsAsync(OrganisationLog.LeadTimeRemoved));
    }

    [Theory]
    [InlineData("5", "2026-03-01", "Un délai ne change pas pour des jours passés.")]
    [InlineData("5", "2101-01-01", "Cette date est trop lointaine.")]
    [InlineData("366", "2026-04-01", "Jours avant le départ")]
    [InlineData("cinq", "2026-04-01", "Jours avant le départ")]
    public async Task Set_Wrong_IsRefusedBesideTheFieldAndKeepsWhatWasTyped(string days, string from, string sentence)
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await SetAsync(await app.VisitorAsync(DemoAccounts.Administrator), "Étranger", days, from);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(page.Errors, error => error.Contains(sentence, StringComparison.Ordinal));
        Assert.Equal((days, from), (page.FormWith("#Days").Value("Days"), page.FormWith("#Days").Value("From")));
        Assert.Empty(await app.EventsAsync(OrganisationLog.LeadTimeSet));
    }

    [Theory]
    [InlineData("2026-03-09", "aurait dû être demandée le 1 mars 2026 au plus tard")]
    [InlineData("2026-06-15", "à demander le 7 juin 2026 au plus tard")]
    [InlineData("hier", "à demander le")]
    public async Task Preview_OfADeparture_SaysWhenToAskForIt(string departs, string sentence)
    {
        await using var app = await MissionsApp.StartAsync();

        var page = await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync($"{Path}?departs={departs}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(sentence, page.Text.Replace("1er", "1", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static async Task<Page> SetAsync(Visitor visitor, string appliesTo, string days, string from, Func<PageForm, PageForm>? more = null)
    {
        var form = (await visitor.GetAsync(Path)).FormWith("#Days")
            .Fill("EmployerId", "CNRS").Fill("AppliesTo", appliesTo).Fill("Days", days).Fill("From", from);
        return await (more?.Invoke(form) ?? form).SubmitAsync();
    }

    private static Task<int> RequiredAsync(MissionsApp app, Guid employer, string requestedOn) => app.QueryAsync(async db =>
    {
        var day = DateOnly.ParseExact(requestedOn, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return (await db.LatenessAsync(employer, DestinationClass.Abroad, day, day.AddDays(100))).RequiredDays ?? 0;
    });
}
