using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Roles;

/// <summary>What is wrong with a grant; the sentence is a key of the texts.</summary>
public sealed record GrantProblem(string Field, string Sentence);

/// <summary>Signing takes a capacity; the rest must exist. Signing by delegation is recorded with its decision, elsewhere.</summary>
public static class GrantRules
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    public static IEnumerable<GrantProblem> OfForm(GrantForm form, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.From < Earliest || form.From > Latest) yield return new(nameof(form.From), "Cette date est trop lointaine.");
        if (form.Until > Latest) yield return new(nameof(form.Until), "Cette date est trop lointaine.");
        if (form.Until < form.From) yield return new(nameof(form.Until), "Le dernier jour est avant le premier.");
        else if (form.Until < today) yield return new(nameof(form.Until), "Ce rôle serait déjà terminé.");
        if (form.Role is Role.Signatory && string.IsNullOrWhiteSpace(form.Capacity)) yield return new(nameof(form.Capacity), "Une signature a besoin d’une qualité, par exemple « Directrice de l’unité ».");
    }

    public static async Task<GrantProblem?> OfOrganisationAsync(MissionsDbContext db, GrantForm form, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!await db.People.AnyAsync(person => person.Id == form.PersonId && person.Active && db.Users.Any(account => account.Id == person.Id), cancellation))
            return new(nameof(form.PersonId), "Un rôle se donne à une personne active qui a un compte.");
        if (!await db.Units.AnyAsync(unit => unit.Id == form.UnitId, cancellation))
            return new(nameof(form.UnitId), "Choisissez une valeur de la liste.");
        if (form.EmployerId is { } employer && !await db.Institutions.AnyAsync(institution => institution.Id == employer && institution.Employs, cancellation))
            return new(nameof(form.EmployerId), "Choisissez une valeur de la liste.");
        var until = form.Until ?? DateOnly.MaxValue;
        var held = await db.RoleGrants.AnyAsync(
            grant => grant.PersonId == form.PersonId && grant.Role == form.Role && grant.UnitId == form.UnitId && grant.EmployerId == form.EmployerId
                && grant.RevokedAt == null && grant.From <= until && (grant.Until == null || grant.Until >= form.From),
            cancellation);
        return held ? new(nameof(form.Role), "Cette personne tient déjà ce rôle sur cette unité à ces dates : retirez-le d’abord.") : null;
    }
}
