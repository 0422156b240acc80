using System.Text;
using Missions.Geo.Areas;
using Missions.Geo.Places;
using Missions.Geo.Units;
using Missions.Testing.Pages;
using Missions.Web.Tests.Features;
using Missions.Web.Tests.Features.Approvals;
using Missions.Web.Tests.Features.Missions;
using Missions.Web.Tests.Infrastructure;
using Missions.Web.Tests.Mail;
using Missions.Workflow.Missions;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;
using Requests = Missions.Web.Tests.Features.Requests;

namespace Missions.Web.Tests.Scenarios;

/// <summary>« Pays à risque »: which missions ask for an opinion, and what becomes of them when the list changes.</summary>
public sealed class RiskScenarios
{
    private static readonly Place Trieste = new("Trieste", "IT", new(45.6495, 13.7768), PlaceKind.Town, "geonames", "3165185");

    [Fact]
    public async Task A_trip_to_Lyon_never_asks_for_an_opinion()
    {
        await using var app = await MissionsApp.StartAsync();
        var traveller = await app.VisitorAsync(DemoAccounts.Traveller);

        var id = await traveller.SubmitLyonAsync();

        var mission = await new Requests(app.Services).ReadAsync(id);
        Assert.Null(mission.Risk);
        Assert.Equal((StepState.Skipped, SkipReason.ConditionNotMet), mission.Steps.Where(step => step.Kind == StepKind.SecurityOpinion).Select(step => (step.State, step.SkipReason!.Value)).Single());
    }

    [Fact]
    public async Task A_stage_in_a_dangerous_zone_of_a_safe_country_asks_for_an_opinion_and_the_request_names_the_stage()
    {
        await using var app = await MissionsApp.StartAsync();
        await ListAsync(app, new() { CountryCode = "IT", ZoneName = "Karst", Zone = new Zone.Disc(Trieste.Position!.Value, Distance.FromKilometres(20)), Level = RiskLevel.Red, Source = "Essai" });
        var requests = new Requests(app.Services);

        var id = await requests.SubmittedAsync(DemoAccounts.Traveller, content => Trips.To(Trips.Geneva)(content) with
        {
            Stages =
            [
                new(Trieste, content.DepartsOn, content.DepartsOn, Geo.Emissions.TravelMode.Plane),
                new(Trips.Geneva, content.DepartsOn, content.ReturnsOn, Geo.Emissions.TravelMode.Plane),
            ],
        });

        Assert.NotEqual(StepState.Skipped, (await requests.ReadAsync(id)).Steps.Single(step => step.Kind == StepKind.SecurityOpinion).State);
        var page = await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}");
        Assert.Contains("Étape 1, Trieste", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Karst", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_country_that_turns_red_before_the_signature_goes_back_for_an_opinion_and_is_signed_after_it()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager, Trips.To(Trips.Geneva));
        var page = await (await app.VisitorAsync(DemoAccounts.Director)).GetAsync($"/orders/{id}/sign");
        await OpinionTests.TurnRedAsync(app);

        Assert.Contains("la demande retourne à l’avis sûreté", (await page.SignAsync(id)).Text, StringComparison.Ordinal);
        Assert.Contains("surete", (await app.LastMailsAsync(id)).Select(Letterbox.LoginOf));
        var officer = await (await app.VisitorAsync(DemoAccounts.SecurityOfficer)).GetAsync($"/approvals/{id}");
        await officer.FormTo($"/approvals/{id}/opinion").Fill("Author", "FSD du CNRS").Fill("Reference", "FSD-2026-9").Fill("On", "2026-03-02").Fill("Sense", "Favourable")
            .Attach("Document", "avis.pdf", Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF\n")).SubmitAsync();
        await Signing.SignAsync(app, id, DemoAccounts.Director);

        Assert.Contains("FSD-2026-9", Assert.Single((await requests.ReadAsync(id)).Orders).SnapshotJson, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_country_that_turns_red_after_the_issue_is_found_at_night_and_told_to_three_people_without_an_itinerary()
    {
        await using var app = await MissionsApp.StartAsync();
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager, content => content with { Destination = Trieste, Mode = Geo.Emissions.TravelMode.Plane });
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        await app.MailsAsync();
        await ListAsync(app, new() { CountryCode = "IT", Level = RiskLevel.Red, WorstLevel = RiskLevel.Red, Source = "Essai" });

        await app.PassAsync(TimeSpan.FromDays(1));

        Assert.Equal(MissionEventKind.RiskChanged, (await requests.ReadAsync(id)).Events.MaxBy(e => e.Sequence)!.Kind);
        var mails = await app.LastMailsAsync(id);
        Assert.Equal(["chercheuse", "directrice", "surete"], mails.Select(Letterbox.LoginOf).Order());
        Assert.All(mails, mail => Assert.DoesNotContain("Trieste", mail.Text, StringComparison.Ordinal));
    }

    private static Task ListAsync(MissionsApp app, RiskFacts facts) => app.ChangeAsync(db =>
    {
        db.RiskEntries.Add(new(Guid.CreateVersion7(), facts));
        return Task.CompletedTask;
    });
}
