using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Features.Absences;

/// <summary>
/// A delegation is given by someone who signs in their own right on its units, to someone else; two of the same pair never cover the same
/// mission, so that an order names one decision; and nobody delegates back to whoever delegates to them.
/// </summary>
public static class DelegationRules
{
    private static readonly DateOnly Latest = new(2100, 12, 31);

    public static IEnumerable<Objection> OfForm(DelegationForm form, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.Until < form.From) yield return new(nameof(form.Until), "Le dernier jour est avant le premier.");
        else if (form.Until < today) yield return new(nameof(form.Until), "Cette délégation serait déjà terminée.");
        if (form.Until > Latest) yield return new(nameof(form.Until), "Cette date est trop lointaine.");
        if (form.PrincipalId is { } person && person == form.DelegateId)
            yield return new(nameof(form.DelegateId), "On ne se délègue pas sa signature : choisissez une autre personne.");
        if (form.UnitIds is not { Count: > 0 }) yield return new(nameof(form.UnitIds), "Choisissez au moins une unité.");
        if (form.Destinations is not { Count: > 0 }) yield return new(nameof(form.Destinations), "Choisissez au moins une destination.");
    }

    public static async Task<Objection?> OfOrganisationAsync(
        MissionsDbContext db, SigningDelegation proposed, LabCalendar calendar, DateTimeOffset now, CancellationToken cancellation)
    {
        if (!await db.People.AnyAsync(person => person.Id == proposed.DelegateId && person.Active && db.Users.Any(account => account.Id == person.Id), cancellation))
            return new(nameof(DelegationForm.DelegateId), "Le délégataire doit être une personne active qui a un compte.");
        if (await db.Units.CountAsync(unit => proposed.UnitIds.Contains(unit.Id), cancellation) != proposed.UnitIds.Count)
            return new(nameof(DelegationForm.UnitIds), "Choisissez une valeur de la liste.");
        if (proposed.EmployerId is { } employer && !await db.Institutions.AnyAsync(one => one.Id == employer && one.Employs, cancellation))
            return new(nameof(DelegationForm.EmployerId), "Choisissez une valeur de la liste.");
        return await OfPrincipalAsync(db, proposed, calendar, now, cancellation) ?? await OfOthersAsync(db, proposed, cancellation);
    }

    private static async Task<Objection?> OfPrincipalAsync(
        MissionsDbContext db, SigningDelegation proposed, LabCalendar calendar, DateTimeOffset now, CancellationToken cancellation)
    {
        var from = calendar.StartOf(proposed.From);
        var authority = await db.AuthorityAsync(calendar, from > now ? from : now, cancellation: cancellation);
        if (proposed.UnitIds.All(unit => authority.SignsInOwnRight(proposed.PrincipalId, unit, proposed.EmployerId))) return null;
        var name = await db.People.Where(person => person.Id == proposed.PrincipalId).Select(person => person.GivenName + " " + person.FamilyName).SingleOrDefaultAsync(cancellation);
        var right = authority.RightsOf(proposed.PrincipalId).Select(right => right.Grant).FirstOrDefault(grant => grant.Role == Role.Signatory && grant.DelegationReference is not null);
        return right is null
            ? new(nameof(DelegationForm.PrincipalId), "{0} ne signe pas en son nom sur toutes ces unités au premier jour : donnez-lui d’abord le rôle de signataire.", name ?? "–")
            : new(nameof(DelegationForm.PrincipalId), "{0} ne signe que par délégation ({1}) : une délégation ne se délègue pas.", name ?? "–", right.DelegationReference!);
    }

    private static async Task<Objection?> OfOthersAsync(MissionsDbContext db, SigningDelegation proposed, CancellationToken cancellation)
    {
        var (principal, holder) = (proposed.PrincipalId, proposed.DelegateId);
        var others = await db.SigningDelegations.AsNoTracking()
            .Where(other => other.RevokedAt == null && other.From <= proposed.Until && proposed.From <= other.Until)
            .Where(other => (other.PrincipalId == principal && other.DelegateId == holder) || (other.PrincipalId == holder && other.DelegateId == principal))
            .OrderBy(other => other.From).ToListAsync(cancellation);
        var organisation = new OrganisationSnapshot(await db.Units.AsNoTracking().ToListAsync(cancellation), [], [], []);
        if (others.Find(other => other.PrincipalId == holder) is { } back)
            return await NamingAsync(db, nameof(DelegationForm.DelegateId), "{0} délègue déjà sa signature à {1} du {2} au {3} ({4}) : les délégations tourneraient en rond.", back, cancellation);
        return others.Find(other => other.Meets(proposed, organisation)) is { } same
            ? await NamingAsync(db, nameof(DelegationForm.From), "{0} délègue déjà sa signature à {1} du {2} au {3} ({4}), pour une partie de ces missions : révoquez d’abord cette délégation.", same, cancellation)
            : null;
    }

    private static async Task<Objection> NamingAsync(MissionsDbContext db, string field, string sentence, SigningDelegation other, CancellationToken cancellation)
    {
        var names = await db.People.Where(person => person.Id == other.PrincipalId || person.Id == other.DelegateId)
            .ToDictionaryAsync(person => person.Id, person => person.FullName, cancellation);
        return new(field, sentence, names[other.PrincipalId], names[other.DelegateId], other.From, other.Until, other.Reference);
    }
}
