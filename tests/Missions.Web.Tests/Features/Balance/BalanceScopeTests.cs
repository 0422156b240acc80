using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Features.Balance;

public sealed class BalanceScopeTests
{
    private static readonly DateOnly May = new(2026, 5, 12);

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Balance_OfATeamsReferent_ShowsTheTeamAlone(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var traveller = await app.PersonAsync(DemoAccounts.Traveller);
        var other = await app.PersonAsync(DemoAccounts.OtherTraveller);
        Assert.NotEqual(traveller.UnitId, other.UnitId);
        await GrantAsync(app, traveller.UnitId, employer: null);
        await app.MissionAsync("2026-9001", Travels.Trip("Paris", "Lyon", May, TravelMode.Train));
        await app.MissionAsync("2026-9002", Travels.Trip("Paris", "Lyon", May, TravelMode.Train), traveller: DemoAccounts.OtherTraveller);

        Assert.Equal(["2026-9001"], await ShownAsync(app));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Balance_OfAnEmployersReferent_ShowsItsPeopleAlone(DatabaseKind kind)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        var traveller = await app.PersonAsync(DemoAccounts.Traveller);
        var other = await app.PersonAsync(DemoAccounts.OtherTraveller);
        Assert.NotEqual(traveller.EmployerId, other.EmployerId);
        var laboratory = await app.QueryAsync(db => db.Units.Where(unit => unit.ParentId == null).Select(unit => unit.Id).SingleAsync());
        await GrantAsync(app, laboratory, other.EmployerId);
        await app.MissionAsync("2026-9001", Travels.Trip("Paris", "Lyon", May, TravelMode.Train));
        await app.MissionAsync("2026-9002", Travels.Trip("Paris", "Lyon", May, TravelMode.Train), traveller: DemoAccounts.OtherTraveller);

        Assert.Equal(["2026-9002"], await ShownAsync(app));
    }

    private static async Task<IReadOnlyList<string>> ShownAsync(MissionsApp app)
    {
        using var referent = await app.VisitorAsync(DemoAccounts.CarbonReferent);
        return (await referent.GetAsync("/balance?from=2026-05-01&to=2026-05-31")).All("tbody th");
    }

    private static Task GrantAsync(MissionsApp app, Guid unit, Guid? employer) => app.ChangeAsync(async db =>
    {
        var referent = await db.People.SingleAsync(person => person.Email == DemoAccounts.CarbonReferent);
        var former = await db.RoleGrants.SingleAsync(grant => grant.PersonId == referent.Id);
        former.Revoke(MissionsApp.Start);
        db.RoleGrants.Add(new(Guid.CreateVersion7(), referent.Id, Role.CarbonReferent, unit, former.From, employerId: employer));
        await db.SaveChangesAsync();
    });
}
