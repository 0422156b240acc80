using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Organisation;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Features.Absences;

/// <summary>Why an absence is refused.</summary>
/// <param name="Field">The field of the form that is wrong.</param>
/// <param name="Sentence">The sentence, a key of the texts.</param>
/// <param name="Arguments">What it names: a person, then two days.</param>
public sealed record AbsenceRefusal(string Field, string Sentence, params IReadOnlyList<object> Arguments);

/// <summary>
/// Work always ends with someone present: nobody is replaced twice at once, nor by someone who is away themselves. Hence no cycle either.
/// </summary>
public static class AbsenceRules
{
    public const int MaximumDays = 366;

    public static async Task<AbsenceRefusal?> RefusalAsync(MissionsDbContext db, Absence absence, DateOnly today, CancellationToken cancellation) =>
        OfDates(absence, today)
        ?? await OfPeopleAsync(db, absence, cancellation)
        ?? await OfOthersAsync(db, absence, cancellation);

    private static AbsenceRefusal? OfDates(Absence absence, DateOnly today) => absence switch
    {
        _ when absence.Until < absence.From => new(nameof(absence.Until), "Le dernier jour est avant le premier."),
        _ when absence.Until < today => new(nameof(absence.Until), "Cette absence est déjà passée."),
        _ when absence.Until.DayNumber - absence.From.DayNumber >= MaximumDays => new(nameof(absence.Until), "Une absence dure un an au plus."),
        _ when absence.PrincipalId == absence.SubstituteId => new(nameof(absence.SubstituteId), "On ne se remplace pas soi-même : choisissez une autre personne."),
        _ => null,
    };

    private static async Task<AbsenceRefusal?> OfPeopleAsync(MissionsDbContext db, Absence absence, CancellationToken cancellation)
    {
        if (!await db.People.AnyAsync(person => person.Id == absence.PrincipalId && person.Active, cancellation))
            return new(nameof(absence.PrincipalId), "Cette personne n’existe pas, ou n’est plus active.");
        return await db.People.AnyAsync(person => person.Id == absence.SubstituteId && person.Active && db.Users.Any(account => account.Id == person.Id), cancellation)
            ? null
            : new(nameof(absence.SubstituteId), "Le remplaçant doit être une personne active qui a un compte.");
    }

    private static async Task<AbsenceRefusal?> OfOthersAsync(MissionsDbContext db, Absence absence, CancellationToken cancellation)
    {
        var (who, by) = (absence.PrincipalId, absence.SubstituteId);
        var overlapping = await db.Substitutions.AsNoTracking()
            .Where(other => other.RevokedAt == null && other.From <= absence.Until && absence.From <= other.Until)
            .Where(other => other.PrincipalId == who || other.PrincipalId == by || other.SubstituteId == who)
            .OrderBy(other => other.From).ToListAsync(cancellation);
        if (overlapping.Find(other => other.PrincipalId == who) is { } twice)
            return await NamingAsync(db, nameof(absence.From), "Il y a déjà une absence sur ces jours, remplacée par {0} du {1} au {2}.", twice.SubstituteId, twice, cancellation);
        if (overlapping.Find(other => other.PrincipalId == by) is { } away)
            return await NamingAsync(db, nameof(absence.SubstituteId), "{0} est aussi en absence, du {1} au {2} : choisissez une personne présente.", by, away, cancellation);
        return overlapping.Find(other => other.SubstituteId == who) is { } replaces
            ? await NamingAsync(db, nameof(absence.From), "La personne absente remplace {0} du {1} au {2} : il faut d’abord un autre remplaçant.", replaces.PrincipalId, replaces, cancellation)
            : null;
    }

    private static async Task<AbsenceRefusal> NamingAsync(
        MissionsDbContext db, string field, string sentence, Guid personId, Substitution other, CancellationToken cancellation)
    {
        Person person = await db.People.AsNoTracking().SingleAsync(person => person.Id == personId, cancellation);
        return new(field, sentence, person.FullName, other.From, other.Until);
    }
}
