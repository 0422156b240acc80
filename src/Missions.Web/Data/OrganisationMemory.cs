using Microsoft.EntityFrameworkCore;
using Missions.Web.Data.Risk;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;

namespace Missions.Web.Data;

/// <summary>
/// The organisation and its risk list as they stand. Every decision needs all of it and almost none finds it changed: on PostgreSQL one row says
/// which version there is, and triggers renew it with every change, whoever makes it. On SQLite, where a question costs next to nothing, all is
/// read each time.
/// </summary>
public sealed class OrganisationMemory(RiskRegister risks)
{
    private volatile Remembered? _last;

    public async Task<KnownOrganisation> ReadAsync(MissionsDbContext db, DateOnly today, CancellationToken cancellation)
    {
        if (!db.Database.IsNpgsql()) return await ReadWholeAsync(db, today, cancellation);
        var version = await VersionAsync(db, cancellation);
        if (_last is { } last && last.Version == version && last.Day == today) return last.Known;
        var known = await ReadWholeAsync(db, today, cancellation);

        // Several questions: kept only if nothing changed between the first and the last.
        if (await VersionAsync(db, cancellation) == version) _last = new(version, today, known);
        return known;
    }

    /// <summary>Past EF, which would take longer over this than the database.</summary>
    private static async Task<Guid> VersionAsync(MissionsDbContext db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "SELECT version FROM organisation_version";
            return (Guid)(await command.ExecuteScalarAsync(cancellation))!;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<KnownOrganisation> ReadWholeAsync(MissionsDbContext db, DateOnly today, CancellationToken cancellation)
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
        return new(new(units, grants, substitutions, inactive, delegations), await db.WorkingDaysAsync(cancellation), await risks.ListAsync(db, today, cancellation));
    }

    private sealed record Remembered(Guid Version, DateOnly Day, KnownOrganisation Known);
}

/// <summary>What a decision needs to know besides its mission.</summary>
/// <param name="Organisation">Units, roles and who stands in for whom.</param>
/// <param name="Days">The laboratory's working days.</param>
/// <param name="Risk">The risk list.</param>
public sealed record KnownOrganisation(OrganisationSnapshot Organisation, WorkingDays Days, RiskList Risk);
