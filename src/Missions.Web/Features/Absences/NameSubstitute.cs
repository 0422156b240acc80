using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Calendars;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Features.Absences;

/// <summary>Who replaces whom and when.</summary>
public sealed record Absence(Guid PrincipalId, Guid SubstituteId, DateOnly From, DateOnly Until);

/// <summary>Names a substitute for an absence.</summary>
public sealed class NameSubstitute(Write write, LabCalendar calendar, TimeProvider clock)
{
    /// <summary>Nothing is written when there is a refusal.</summary>
    public Task<AbsenceRefusal?> RunAsync(Guid actorId, Absence absence, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            await LockAsync(db, absence, cancellation);
            var now = clock.GetUtcNow();
            if (await AbsenceRules.RefusalAsync(db, absence, calendar.DayOf(now), cancellation) is { } refusal) return refusal;

            var away = new Substitution(Guid.CreateVersion7(now), absence.PrincipalId, absence.SubstituteId, absence.From, absence.Until);
            db.Substitutions.Add(away);
            db.Record(OrganisationLog.SubstitutionNamed, actorId, away.PrincipalId, now, new { SubstitutionId = away.Id, away.SubstituteId, away.From, away.Until });
            return null;
        },
        cancellation);

    /// <summary>Two declarations about the same people wait for each other, so that the second one sees the first.</summary>
    private static Task<int> LockAsync(MissionsDbContext db, Absence absence, CancellationToken cancellation) =>
        db.People.Where(person => person.Id == absence.PrincipalId || person.Id == absence.SubstituteId)
            .ExecuteUpdateAsync(set => set.SetProperty(person => person.Active, person => person.Active), cancellation);
}
