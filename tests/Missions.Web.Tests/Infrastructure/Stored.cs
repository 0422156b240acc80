using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Organisation;

namespace Missions.Web.Tests.Infrastructure;

/// <summary>What the database holds of the organisation.</summary>
internal static class Stored
{
    public static Task<T> QueryAsync<T>(this MissionsApp app, Func<MissionsDbContext, Task<T>> query) => app.ReadAsync(query);

    public static Task<Person> PersonAsync(this MissionsApp app, string email) =>
        app.QueryAsync(db => db.People.AsNoTracking().SingleAsync(person => person.Email == email));

    /// <summary>The events of a kind, oldest first.</summary>
    public static Task<List<OrganisationEvent>> EventsAsync(this MissionsApp app, string kind) =>
        app.QueryAsync(db => db.OrganisationEvents.AsNoTracking().Where(happened => happened.Kind == kind).OrderBy(happened => happened.Id).ToListAsync());

    /// <summary>Changes what pages do not.</summary>
    public static Task ChangeAsync(this MissionsApp app, Func<MissionsDbContext, Task> change) =>
        app.ReadAsync<Write, bool>(async write =>
        {
            await write.InTransaction(change);
            return true;
        });
}
