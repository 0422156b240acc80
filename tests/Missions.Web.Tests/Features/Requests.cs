using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Web.Data;
using Missions.Web.Data.Counters;
using Missions.Web.Data.Risk;
using Missions.Web.Infrastructure.Laboratory;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Features;

/// <summary>Requests put into a database by the domain's own verbs, as far as a test needs them.</summary>
internal sealed class Requests(IServiceProvider services)
{
    private readonly Write _write = services.GetRequiredService<Write>();
    private readonly LabCalendar _calendar = services.GetRequiredService<LabCalendar>();
    private readonly FactorSet _factors = FactorSetCatalogue.Embedded.Get(FactorSetCatalogue.DefaultId);
    private readonly TimeProvider _clock = services.GetRequiredService<TimeProvider>();

    /// <summary>A request that awaits its validation.</summary>
    public Task<Guid> SubmittedAsync(string traveller, Func<MissionContent, MissionContent>? change = null, string? enteredBy = null) =>
        _write.InTransaction(async db => (await SubmitAsync(db, traveller, enteredBy ?? traveller, change)).Id);

    /// <summary>Many requests that await their validation and cost nothing, so that nothing but it is awaited; one transaction.</summary>
    public Task<List<Mission>> SubmittedAsync(string traveller, int count) => _write.InTransaction(async db =>
    {
        var missions = new List<Mission>();
        while (missions.Count < count)
            missions.Add(await SubmitAsync(db, traveller, traveller, content => content with { WithCosts = false }));
        return missions;
    });

    /// <summary>A request that awaits its signature; without another payer, of one whose order is ours.</summary>
    public Task<Guid> ValidatedAsync(
        string traveller, string manager, Func<MissionContent, MissionContent>? change = null, string? enteredBy = null, Guid? payer = null) => _write.InTransaction(async db =>
    {
        var mission = await SubmitAsync(db, traveller, enteredBy ?? traveller, change);
        var authority = await db.AuthorityAsync(_calendar, _clock.GetUtcNow(), default);
        var validator = await PersonAsync(db, manager);
        var ours = await db.Institutions.Where(i => i.Pays).OrderByDescending(i => i.ShortName).FirstAsync();
        mission.AssignFunding(FenceOf(mission), validator.Id, payer ?? ours.Id, "EOTP-TEST", authority);
        mission.Approve(FenceOf(mission), validator.Id, comment: null, authority);
        return mission.Id;
    });

    /// <summary>Changes a mission by a verb of its own, at the instant of the clock.</summary>
    public Task ChangeAsync(Guid id, Action<Mission, Authority> verb) => _write.InTransaction(async db =>
    {
        var authority = await db.AuthorityAsync(_calendar, _clock.GetUtcNow(), default);
        verb(await db.GetMissionAsync(id), authority);
    });

    /// <summary>Gives a role from today on, on a unit or the laboratory.</summary>
    public Task GrantAsync(string email, Role role, string unit = "APC", Guid? employer = null, string? capacity = null) => _write.InTransaction(async db =>
    {
        var person = await PersonAsync(db, email);
        var reached = await db.Units.SingleAsync(u => u.ShortName == unit);
        db.RoleGrants.Add(new(Guid.CreateVersion7(), person.Id, role, reached.Id, _calendar.DayOf(_clock.GetUtcNow()), employerId: employer, capacity: capacity));
    });

    /// <summary>Everything stored of a mission, its events included.</summary>
    public async Task<Mission> ReadAsync(Guid id)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<MissionsDbContext>>().CreateDbContextAsync();
        return await db.Missions.AsNoTracking()
            .Include(m => m.Legs).Include(m => m.Steps).Include(m => m.Decisions).Include(m => m.Events).Include(m => m.Orders).Include(m => m.Questions)
            .AsSplitQuery().SingleAsync(m => m.Id == id);
    }

    public async Task<T> QueryAsync<T>(Func<MissionsDbContext, Task<T>> query)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<MissionsDbContext>>().CreateDbContextAsync();
        return await query(db);
    }

    public Task<Guid> IdOfAsync(string email) => QueryAsync(async db => (await PersonAsync(db, email)).Id);

    public static StepFence FenceOf(Mission mission) => new(mission.ActiveSteps[0].Id, mission.Round);

    private static Task<Person> PersonAsync(MissionsDbContext db, string email) => db.People.SingleAsync(person => person.Email == email);

    private async Task<Mission> SubmitAsync(MissionsDbContext db, string email, string enteredBy, Func<MissionContent, MissionContent>? change)
    {
        var now = _clock.GetUtcNow();
        var today = _calendar.DayOf(now);
        var traveller = await PersonAsync(db, email);
        var content = await ContentAsync(db, traveller, today);
        var entered = (await PersonAsync(db, enteredBy)).Id;
        var mission = Mission.Draft(Guid.CreateVersion7(now), traveller, entered, change?.Invoke(content) ?? content, now);
        var number = await db.NextNumberAsync($"requests-{today.Year}");
        var submission = new Submission
        {
            Reference = $"D{today.Year}-{number:0000}",
            Policy = (await db.PolicyInForceAsync(traveller.EmployerId!.Value, now))!,
            Factors = _factors,
            Authority = await db.AuthorityAsync(_calendar, now, default),
            EmployerId = traveller.EmployerId.Value,
            TravellerStatus = traveller.Status,
            Lateness = await db.LatenessAsync(traveller.EmployerId.Value, Territory.Of(mission.Content), today, mission.Content.DepartsOn!.Value),
        };
        mission.Submit(submission, Actor.Self(entered), now);
        db.Missions.Add(mission);
        return mission;
    }

    private static async Task<MissionContent> ContentAsync(MissionsDbContext db, Person traveller, DateOnly today) => new()
    {
        Purpose = "Réunion d’essai",
        PurposeKind = PurposeKind.Collaboration,
        Departure = traveller.AdministrativeResidence,
        Destination = new Place("Lyon", "FR", new(45.7485, 4.8467), PlaceKind.Town, "geonames", "2996944"),
        DepartsOn = today.AddDays(40),
        DepartsAt = new(8, 0),
        ReturnsOn = today.AddDays(41),
        Mode = TravelMode.Train,
        Train = TrainKind.Tgv,
        ProjectId = (await db.Projects.OrderBy(project => project.Code).FirstAsync()).Id,
        LateReason = "Invitation reçue tard.",
    };
}
