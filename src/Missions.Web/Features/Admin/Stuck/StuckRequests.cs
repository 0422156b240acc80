using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Admin.Stuck;

/// <summary>A step that nobody decides: whom it asks, since when. Of the mission only the number and the unit, which administrators may know.</summary>
public sealed record StuckRequest(Guid MissionId, string Reference, string Unit, RouteStep Step, IReadOnlyList<string> Asked)
{
    /// <summary>Who could be asked instead.</summary>
    public IReadOnlyList<ChoiceOption> Eligible { get; init; } = [];
}

/// <summary>The requests that wait for an administrator: nobody answered in time, or nobody may answer at all.</summary>
public sealed class StuckRequests(MissionsDbContext db, CurrentPerson person, PeopleNames people, Choices choices)
{
    private const int MostSeals = 200;

    public async Task<StuckPage> ReadPageAsync(CancellationToken cancellation) =>
        new(await ReadAsync(cancellation), await db.SealsWaitingAsync(missionId: null, MostSeals, cancellation));

    private async Task<IReadOnlyList<StuckRequest>> ReadAsync(CancellationToken cancellation)
    {
        var authority = await person.AuthorityAsync();
        var stuck = new List<(Mission Mission, RouteStep Step)>();
        var open = db.Missions.AsNoTracking()
            .Where(mission => mission.Status == MissionStatus.Submitted)
            .SelectMany(mission => mission.Steps.Where(step => step.State == StepState.Active), (mission, step) => new { mission, step })
            .OrderBy(row => row.step.ActiveSince);
        await foreach (var row in open.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (row.step.Escalation == Escalation.Stuck || authority.Candidates(row.step, row.mission.Scope).Count == 0) stuck.Add((row.mission, row.step));
        }

        var units = await db.Units.AsNoTracking().ToDictionaryAsync(unit => unit.Id, unit => unit.ShortName, cancellation);
        var names = await people.OfAsync(stuck.SelectMany(row => PeopleNames.HoldersOf(row.Step, row.Mission.Scope, authority)), cancellation);
        var everyone = stuck.Count == 0 ? [] : await choices.PeopleAsync(cancellation);
        return
        [
            .. stuck.Select(row => new StuckRequest(
                row.Mission.Id, row.Mission.Reference!, units[row.Mission.UnitId], row.Step, people.HoldersOf(row.Step, row.Mission.Scope, authority, names))
            {
                Eligible = [.. everyone.Where(choice => authority.MayBeAsked(Guid.Parse(choice.Value), row.Step, row.Mission.Scope))],
            }),
        ];
    }
}
