using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Home;

/// <summary>Counts what waits for the signed-in person; what counts 0 is not told.</summary>
public sealed class Tallies(MissionsDbContext db, CurrentPerson current, IStringLocalizer<Shared> text)
{
    public async Task<IReadOnlyList<Tally>> ReadAsync(bool administers, CancellationToken cancellation)
    {
        Tally?[] found = [.. await OwnAsync(cancellation), await AwaitedAsync(cancellation), await NumbersAsync(cancellation), administers ? await FailedJobsAsync(cancellation) : null];
        return [.. found.OfType<Tally>()];
    }

    private async Task<IReadOnlyList<Tally?>> OwnAsync(CancellationToken cancellation)
    {
        var (me, today) = (current.Id, (await current.AuthorityAsync()).Today);
        var own = db.Missions.Where(mission => mission.TravellerId == me || mission.EnteredById == me);
        var byStatus = await own.GroupBy(mission => mission.Status)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var back = await own.CountAsync(mission => mission.Status == MissionStatus.Issued && mission.Content.ReturnsOn <= today, cancellation);
        var asked = await own.Where(mission => mission.Status == MissionStatus.Submitted || mission.Status == MissionStatus.Returned)
            .SelectMany(mission => mission.Questions, (mission, question) => new { mission.Id, question.AnsweredAt })
            .Where(question => question.AnsweredAt == null).Select(question => question.Id).ToListAsync(cancellation);
        return
        [
            Of(asked.Count, "{0} question attend votre réponse", "{0} questions attendent votre réponse", asked.Distinct().Count() == 1 ? Links.Mission(asked[0]) : Links.Missions, isUrgent: true),
            Of(byStatus.GetValueOrDefault(MissionStatus.Returned), "{0} demande renvoyée, à corriger", "{0} demandes renvoyées, à corriger", Links.MissionsIn(MissionStatus.Returned), isUrgent: true),
            Of(back, "{0} mission terminée, à confirmer « effectuée comme prévu »", "{0} missions terminées, à confirmer « effectuées comme prévu »", Links.MissionsIn(MissionStatus.Issued), isUrgent: true),
            Of(byStatus.GetValueOrDefault(MissionStatus.Draft), "{0} brouillon", "{0} brouillons", Links.MissionsIn(MissionStatus.Draft)),
            Of(byStatus.GetValueOrDefault(MissionStatus.Submitted), "{0} demande en cours de validation", "{0} demandes en cours de validation", Links.MissionsIn(MissionStatus.Submitted)),
        ];
    }

    private async Task<Tally?> AwaitedAsync(CancellationToken cancellation)
    {
        var (me, authority) = (current.Id, await current.AuthorityAsync());
        var awaited = await db.Missions.AsNoTracking()
            .Where(mission => mission.Status == MissionStatus.Submitted && mission.EmployerId != null)
            .SelectMany(mission => mission.Steps, (mission, step) => new { mission.TravellerId, mission.EnteredById, mission.UnitId, mission.EmployerId, Step = step })
            .Where(row => row.Step.State == StepState.Active)
            .ToListAsync(cancellation);
        var count = awaited.Count(row =>
            authority.CandidateFor(me, row.Step, new(row.TravellerId, row.EnteredById, row.UnitId, row.EmployerId!.Value)) is not null);
        return Of(count, "{0} demande attend votre décision", "{0} demandes attendent votre décision", Links.Approvals, isUrgent: true);
    }

    private async Task<Tally?> NumbersAsync(CancellationToken cancellation) => Of(
        await db.Missions.AwaitingNumber(current.Id, await current.AuthorityAsync()).CountAsync(cancellation),
        "{0} mission à saisir ou à annuler dans l’outil du payeur", "{0} missions à saisir ou à annuler dans l’outil du payeur", Links.CopySheets, isUrgent: true);

    private async Task<Tally?> FailedJobsAsync(CancellationToken cancellation) =>
        Of(await db.Jobs.CountAsync(job => job.State == JobState.Failed, cancellation), "{0} travail en échec", "{0} travaux en échec", Links.AdminJobs, isUrgent: true);

    private Tally? Of(int count, string one, string many, string path, bool isUrgent = false) =>
        count == 0 ? null : new(count, text[count == 1 ? one : many, count], path, isUrgent);
}
