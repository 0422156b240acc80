using Microsoft.EntityFrameworkCore;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Missions;

public sealed class LateSubmissionTests
{
    private const string Button = "Soumettre la demande";

    [Fact]
    public async Task Submit_LateWhereTheRuleOnlyWarns_PassesWithoutAReasonAndIsMarked()
    {
        await using var app = await MissionsApp.StartAsync();
        await app.ChangeAsync(async db =>
        {
            foreach (var employer in await db.Institutions.Where(one => one.Employs).Select(one => one.Id).ToListAsync())
                db.LeadTimes.Add(new(Guid.CreateVersion7(), employer, LeadTimeCase.Domestic, 5, new(2026, 3, 1), DayCount.Working, WhenLate.Warn));
        });
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);

        var page = await (await traveller.NewFormAsync()).FillLyon().Fill("DepartsOn", "2026-03-04").Fill("ReturnsOn", "2026-03-05").SubmitAsync(Button);

        Assert.Equal(MissionStatus.Submitted, (await app.MissionAsync(Guid.Parse(page.Url.AbsolutePath.Split('/')[^1]))).Status);
        Assert.Contains("1 jour ouvré avant le départ, 5 demandés.", page.Text, StringComparison.Ordinal);
        Assert.Contains("hors délai de 4 jours ouvrés", page.Text, StringComparison.Ordinal);
        Assert.Contains("hors délai de 4 jours ouvrés", (await (await app.VisitorAsync(DemoAccounts.Manager)).GetAsync("/approvals")).Text, StringComparison.Ordinal);
    }

    /// <summary>On 2 March, 27 March is eighteen working days ahead, which is enough, and twenty-four days, which an opinion finds short.</summary>
    [Theory]
    [InlineData("Genève", false)]
    [InlineData("Bagdad", true)]
    public async Task Submit_ToAPlaceThatNeedsAnOpinion_FollowsTheLongerLeadTime(string place, bool late)
    {
        await using var app = await MissionsApp.StartAsync();
        var form = (await (await app.VisitorAsync(DemoAccounts.Traveller)).NewFormAsync()).FillLyon()
            .Fill("Destination.Text", place).Fill("DepartsOn", "2026-03-27").Fill("ReturnsOn", "2026-03-28").Fill("Mode", "Plane").Fill("LateReason", "Invitation reçue hier");

        var page = await form.SubmitAsync(Button);

        var mission = await app.MissionAsync(Guid.Parse(page.Url.AbsolutePath.Split('/')[^1]));
        Assert.Equal((MissionStatus.Submitted, late), (mission.Status, mission.Lateness.IsLate));
        Assert.Equal(late, page.Text.Contains("hors délai de 6 jours calendaires", StringComparison.Ordinal));
    }
}
