using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Calendars;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Features.Absences;

/// <summary>Who replaces whom, when and for what.</summary>
public sealed record Absence(Guid PrincipalId, Guid SubstituteId, DateOnly From, DateOnly Until, SubstitutionScope Scope = SubstitutionScope.Both);

/// <summary>Names a substitute for an absence.</summary>
public sealed class NameSubstitute(Write write, LabCalendar calendar, TimeProvider clock)
{
    /// <returns>What is said against it, null when nothing is; with a field, it is refused and nothing is written.</returns>
    public Task<Objection?> RunAsync(Guid actorId, Absence absence, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            await Colleagues.LockAsync(db, [absence.PrincipalId, absence.SubstituteId], cancellation);
            var now = clock.GetUtcNow();
            if (await AbsenceRules.RefusalAsync(db, absence, calendar.DayOf(now), cancellation) is { } refusal) return refusal;
            if (await IsNamedAsync(db, absence, cancellation)) return null; // The second half of a double click.

            var away = new Substitution(Guid.CreateVersion7(now), absence.PrincipalId, absence.SubstituteId, absence.From, absence.Until, absence.Scope);
            var objection = await AbsenceRules.OfOthersAsync(db, away, cancellation);
            if (objection is { Field.Length: > 0 }) return objection;
            db.Substitutions.Add(away);
            db.Record(
                OrganisationLog.SubstitutionNamed, actorId, away.PrincipalId, now,
                new { SubstitutionId = away.Id, away.SubstituteId, away.From, away.Until, away.Scope });
            return objection;
        },
        cancellation);

    private static Task<bool> IsNamedAsync(MissionsDbContext db, Absence absence, CancellationToken cancellation) => db.Substitutions.AnyAsync(
        other => other.RevokedAt == null && other.PrincipalId == absence.PrincipalId && other.SubstituteId == absence.SubstituteId
            && other.From == absence.From && other.Until == absence.Until && other.Scope == absence.Scope,
        cancellation);
}
