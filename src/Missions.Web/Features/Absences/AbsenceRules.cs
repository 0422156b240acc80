using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Features.Absences;

/// <summary>What is said against an absence or a delegation.</summary>
/// <param name="Field">The field of the form that is wrong; empty for what is said and not refused.</param>
/// <param name="Sentence">The sentence, a key of the texts.</param>
/// <param name="Arguments">What it names: people, days.</param>
public sealed record Objection(string Field, string Sentence, params IReadOnlyList<object> Arguments);

/// <summary>
/// Nobody is replaced twice at once for the same thing, and nobody replaces each other in a circle. A substitute who is away too is said
/// and not refused: chains are not followed, and the person who is away may be the only one who could undo it.
/// </summary>
public static class AbsenceRules
{
    public const int MaximumDays = 366;

    public static async Task<Objection?> RefusalAsync(MissionsDbContext db, Absence absence, DateOnly today, CancellationToken cancellation) =>
        OfDates(absence, today) ?? await OfPeopleAsync(db, absence, cancellation);

    /// <summary>What stands against it among the others; refused when it has a field.</summary>
    public static async Task<Objection?> OfOthersAsync(MissionsDbContext db, Substitution proposed, CancellationToken cancellation)
    {
        var standing = await db.Substitutions.AsNoTracking()
            .Where(other => other.RevokedAt == null && other.From <= proposed.Until && proposed.From <= other.Until)
            .ToListAsync(cancellation);
        return SubstitutionConflict.Of(proposed, standing) is { } conflict ? await SayAsync(db, conflict, cancellation) : null;
    }

    private static Objection? OfDates(Absence absence, DateOnly today) => absence switch
    {
        _ when absence.Until < absence.From => new(nameof(absence.Until), "Le dernier jour est avant le premier."),
        _ when absence.Until < today => new(nameof(absence.Until), "Cette absence est déjà passée."),
        _ when absence.Until.DayNumber - absence.From.DayNumber >= MaximumDays => new(nameof(absence.Until), "Une absence dure un an au plus."),
        _ when absence.PrincipalId == absence.SubstituteId => new(nameof(absence.SubstituteId), "On ne se remplace pas soi-même : choisissez une autre personne."),
        _ => null,
    };

    private static async Task<Objection?> OfPeopleAsync(MissionsDbContext db, Absence absence, CancellationToken cancellation)
    {
        if (!await db.People.AnyAsync(person => person.Id == absence.PrincipalId && person.Active, cancellation))
            return new(nameof(absence.PrincipalId), "Cette personne n’existe pas, ou n’est plus active.");
        return await db.People.AnyAsync(person => person.Id == absence.SubstituteId && person.Active && db.Users.Any(account => account.Id == person.Id), cancellation)
            ? null
            : new(nameof(absence.SubstituteId), "Le remplaçant doit être une personne active qui a un compte.");
    }

    private static async Task<Objection> SayAsync(MissionsDbContext db, SubstitutionConflict conflict, CancellationToken cancellation)
    {
        var other = conflict.Other;
        var names = await db.People.Where(person => person.Id == other.PrincipalId || person.Id == other.SubstituteId)
            .ToDictionaryAsync(person => person.Id, person => person.FullName, cancellation);
        var (field, sentence) = conflict.Kind switch
        {
            SubstitutionConflictKind.Overlap => (nameof(Absence.From), "{1} remplace déjà {0} du {2} au {3} : révoquez d’abord ce remplacement, ou choisissez d’autres jours."),
            SubstitutionConflictKind.Cycle => (nameof(Absence.SubstituteId), "{0} est en absence du {2} au {3}, remplacé par {1} : les remplacements tourneraient en rond. Choisissez une autre personne."),
            SubstitutionConflictKind.SubstituteAway => ("", "Attention : {0}, qui remplace, est aussi en absence du {2} au {3}. {1}, qui l’y remplace, n’agira pas à son tour : les remplacements ne se suivent pas."),
            _ => ("", "Attention : la personne absente remplace {0} du {2} au {3}. Personne d’autre n’agira pour {0} ces jours-là : prévenez-en l’administration."),
        };
        return new(field, sentence, names[other.PrincipalId], names[other.SubstituteId], other.From, other.Until);
    }
}
