using Microsoft.EntityFrameworkCore;
using Missions.Web.Data.Risk;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;

namespace Missions.Web.Data;

/// <summary>
/// The organisation and its risk list as they stand. Every decision needs all of it and almost none finds it changed: on PostgreSQL one question tells whether a row was
/// added, changed or removed since it was last read whole. On SQLite, where a question costs next to nothing, it is read each time.
/// </summary>
public sealed class OrganisationMemory
{
    /// <summary>Which versions of which rows there are, by the transaction that wrote each and where it lies: no two states of these tables have all of it alike, whatever was undone in between.</summary>
    private const string Stamp = """
        SELECT md5(concat_ws(';',
            (SELECT string_agg(concat(id, xmin, ctid), ',' ORDER BY id) FROM units),
            (SELECT string_agg(concat(id, xmin, ctid), ',' ORDER BY id) FROM role_grants),
            (SELECT string_agg(concat(id, xmin, ctid), ',' ORDER BY id) FROM substitutions),
            (SELECT string_agg(concat(id, xmin, ctid), ',' ORDER BY id) FROM signing_delegations),
            (SELECT string_agg(concat(id, xmin, ctid), ',' ORDER BY id) FROM people WHERE NOT active),
            (SELECT string_agg(concat(holiday, xmin, ctid), ',' ORDER BY holiday) FROM observed_holidays),
            (SELECT string_agg(concat(id, xmin, ctid), ',' ORDER BY id) FROM risk_entries),
            (SELECT string_agg(concat(id, xmin, ctid), ',' ORDER BY id) FROM closures))) AS "Value"
        """;

    private volatile Remembered? _last;

    public async Task<KnownOrganisation> ReadAsync(MissionsDbContext db, DateOnly today, CancellationToken cancellation)
    {
        if (!db.Database.IsNpgsql()) return await ReadWholeAsync(db, today, cancellation);
        var stamp = await StampAsync(db, cancellation);
        if (_last is { } last && last.Stamp == stamp && last.Day == today) return last.Known;
        var known = await ReadWholeAsync(db, today, cancellation);

        // Several questions: kept only if nothing changed between the first and the last.
        if (await StampAsync(db, cancellation) == stamp) _last = new(stamp, today, known);
        return known;
    }

    private static Task<string> StampAsync(MissionsDbContext db, CancellationToken cancellation) => db.Database.SqlQueryRaw<string>(Stamp).SingleAsync(cancellation);

    private static async Task<KnownOrganisation> ReadWholeAsync(MissionsDbContext db, DateOnly today, CancellationToken cancellation)
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
        return new(new(units, grants, substitutions, inactive, delegations), await db.WorkingDaysAsync(cancellation), await RiskRegister.ReadAsync(db, cancellation));
    }

    private sealed record Remembered(string Stamp, DateOnly Day, KnownOrganisation Known);
}

/// <summary>What a decision needs to know besides its mission.</summary>
/// <param name="Organisation">Units, roles and who stands in for whom.</param>
/// <param name="Days">The laboratory's working days.</param>
/// <param name="Risks">The whole risk list.</param>
public sealed record KnownOrganisation(OrganisationSnapshot Organisation, WorkingDays Days, IReadOnlyList<RiskEntry> Risks);
