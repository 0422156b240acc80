using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Testing.Pages;
using Missions.Testing.Places;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Features.Balance;

/// <summary>Missions taken through the domain's verbs, so that the balance reads what the product writes.</summary>
internal static class Travels
{
    private static readonly LabCalendar Calendar = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));

    public static MissionContent Trip(string departure, string destination, DateOnly departs, TravelMode mode) => new()
    {
        Purpose = "Réunion",
        PurposeKind = PurposeKind.Collaboration,
        Departure = PlaceNamed(departure),
        Destination = PlaceNamed(destination),
        DepartsOn = departs,
        DepartsAt = new(8, 0),
        ReturnsOn = departs.AddDays(1),
        Mode = mode,
    };

    /// <summary>Requests a mission forty days before it leaves, and takes it as far as a status.</summary>
    public static Task<string> MissionAsync(
        this MissionsApp app, string number, MissionContent content, MissionStatus until = MissionStatus.Issued, string traveller = DemoAccounts.Traveller) =>
        app.ReadAsync<Write, string>(write => write.InTransaction(async db =>
        {
            var person = await db.People.SingleAsync(p => p.Email == traveller);
            var project = await db.Projects.Select(p => p.Id).FirstAsync();
            var at = new DateTimeOffset(content.DepartsOn!.Value.AddDays(-40), new(9, 0), TimeSpan.Zero);
            var authority = await db.AuthorityAsync(Calendar, at);
            var policy = await db.PolicyInForceAsync(person.EmployerId!.Value, MissionsApp.Start);
            var mission = Mission.Draft(Guid.CreateVersion7(), person, person.Id, content with { ProjectId = project }, at);
            mission.Submit(Submission(person, policy!, content, $"D{number}", authority), Actor.Self(person.Id), at);
            db.Missions.Add(mission);
            if (until != MissionStatus.Submitted)
                await IssueAsync(db, mission, number, authority);
            if (until is MissionStatus.Travelled or MissionStatus.Cancelled)
                await EndAsync(db, mission, until);
            await db.SaveChangesAsync();
            return mission.Orders.Count > 0 ? number : mission.Reference!;
        }));

    /// <summary>Starts a change of an issued order, and submits it unless it is left at what was typed.</summary>
    public static Task AmendAsync(this MissionsApp app, string number, MissionContent content, bool submits) =>
        app.ReadAsync<Write, bool>(write => write.InTransaction(async db =>
        {
            var mission = await db.FindMissionAsync(await db.Missions.Where(m => m.Orders.Any(order => order.Number == number)).Select(m => m.Id).SingleAsync()) ?? throw new InvalidOperationException(number);
            var at = new DateTimeOffset(mission.Content.DepartsOn!.Value.AddDays(-20), new(9, 0), TimeSpan.Zero);
            var authority = await db.AuthorityAsync(Calendar, at);
            mission.Amend(Actor.Self(mission.TravellerId), "Report.", authority);
            mission.Revise(content with { ProjectId = mission.Content.ProjectId }, mission.Version, Actor.Self(mission.TravellerId), at);
            if (submits)
            {
                var person = await db.People.SingleAsync(p => p.Id == mission.TravellerId);
                var policy = await db.PolicyInForceAsync(person.EmployerId!.Value, MissionsApp.Start);
                mission.Submit(Submission(person, policy!, content, mission.Reference!, authority), Actor.Self(person.Id), at);
            }

            await db.SaveChangesAsync();
            return true;
        }));

    private static async Task IssueAsync(MissionsDbContext db, Mission mission, string number, Authority authority)
    {
        var manager = await db.People.SingleAsync(p => p.Email == DemoAccounts.Manager);
        var director = await db.People.SingleAsync(p => p.Email == DemoAccounts.Director);
        var payer = await db.Institutions.FirstAsync(i => i.Pays);
        mission.AssignFunding(Fence(mission), manager.Id, payer.Id, "EOTP", authority);
        mission.Approve(Fence(mission), manager.Id, null, authority);
        var content = new FrozenContent($$"""{"number":"{{number}}"}""");
        mission.Issue(Fence(mission), director.Id, new(content, content.Sha256, number, $"code-{number}", "statement"), authority);
    }

    private static async Task EndAsync(MissionsDbContext db, Mission mission, MissionStatus until)
    {
        var back = await db.AuthorityAsync(Calendar, new DateTimeOffset(mission.Content.ReturnsOn!.Value, new(20, 0), TimeSpan.Zero));
        if (until == MissionStatus.Travelled)
            mission.ConfirmTravel(Actor.Self(mission.TravellerId), back);
        else
            mission.Cancel(Actor.Self(mission.TravellerId), "Reportée.", back);
    }

    private static Submission Submission(Person person, RoutePolicy policy, MissionContent content, string reference, Authority authority) => new()
    {
        Reference = reference,
        Policy = policy,
        Factors = FactorSetCatalogue.Embedded.ForYear(content.DepartsOn!.Value.Year),
        Authority = authority,
        EmployerId = person.EmployerId!.Value,
        TravellerStatus = person.Status,
    };

    private static StepFence Fence(Mission mission) => new(mission.ActiveSteps[0].Id, mission.Round);

    private static Place PlaceNamed(string name) => new PlaceResolver(SharedPlaces.Gazetteer).Resolve(name, Countries.Find("FR")).Place ?? Place.Unknown(name, "FR");
}
