using Microsoft.EntityFrameworkCore;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;

namespace Missions.Web.Data;

/// <summary>
/// The organisation as it stands. Every decision needs all of it and almost none finds it changed: on PostgreSQL one question tells whether a row was
/// added, changed or removed since it was last read whole. On SQLite, where a question costs next to nothing, it is read each time.
/// </summary>
public sealed class OrganisationMemory
{
    /// <summary>
    /// How many rows there are and the sum of the transactions that wrote them. A row that is written gets a later transaction than any other has, so
    /// that two states of a table never have both alike.
    /// </summary>
    private const string Stamp = """
        SELECT concat_ws(';',
            (SELECT concat(count(*), ',', sum(xmin::text::bigint)) FROM units),
            (SELECT concat(count(*), ',', sum(xmin::text::bigint)) FROM role_grants),
            (SELECT concat(count(*), ',', sum(xmin::text::bigint)) FROM substitutions),
            (SELECT concat(count(*), ',', sum(xmin::text::bigint)) FROM signing_delegations),
            (SELECT concat(count(*), ',', sum(xmin::text::bigint)) FROM people WHERE NOT active),
            (SELECT concat(count(*), ',', sum(xmin::text::bigint)) FROM observed_holidays),
            (SELECT concat(count(*), ',', sum(xmin::text::bigint)) FROM closures)) AS "Value"
        """;

    private volatile Remembered? _last;

    public async Task<(OrganisationSnapshot Organisation, WorkingDays Days)> ReadAsync(MissionsDbContext db, DateOnly today, CancellationToken cancellation)
    {
        if (!db.Database.IsNpgsql()) return await ReadWholeAsync(db, today, cancellation);
        var stamp = await StampAsync(db, cancellation);
        if (_last is { } last && last.Stamp == stamp && last.Day == today) return (last.Organisation, last.Days);
        var (organisation, days) = await ReadWholeAsync(db, today, cancellation);

        // Several questions: kept only if nothing changed between the first and the last.
        if (await StampAsync(db, cancellation) == stamp) _last = new(stamp, today, organisation, days);
        return (organisation, days);
    }

    private static Task<string> StampAsync(MissionsDbContext db, CancellationToken cancellation) => db.Database.SqlQueryRaw<string>(Stamp).SingleAsync(cancellation);

    private static async Task<(OrganisationSnapshot Organisation, WorkingDays Days)> ReadWholeAsync(MissionsDbContext db, DateOnly today, CancellationToken cancellation)
    {
        var units = await db.Units.AsNoTracking().ToListAsync(cancellation);
        var grants = await db.RoleGrants.AsNoTracking()
            .Where(grant => grant.RevokedAt == null && (grant.Until == null || grant.Until >= today))
            .OrderBy(grant => grant.From).ThenBy(grant => grant.Id)
            .ToListAsync(cancellation);
        var substitutions = await db.Substitutions.AsNoTracking()
            .Where(substitution => substitution.RevokedAt == null && substitution.Until >= today)
            .OrderBy(substitution => substitution.From).ThenBy(substitution => substitution.Id)
            .ToListAsync(cancellation);
        var delegations = await db.SigningDelegations.AsNoTracking()
            .Where(delegation => delegation.RevokedAt == null && delegation.Until >= today)
            .OrderBy(delegation => delegation.From).ThenBy(delegation => delegation.Id)
            .ToListAsync(cancellation);
        var inactive = await db.People.Where(person => !person.Active).Select(person => person.Id).ToListAsync(cancellation);
        return (new(units, grants, substitutions, inactive, delegations), await db.WorkingDaysAsync(cancellation));
    }

    private sealed record Remembered(string Stamp, DateOnly Day, OrganisationSnapshot Organisation, WorkingDays Days);
}
