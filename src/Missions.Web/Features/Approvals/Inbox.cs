using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>What awaits a person, or those they replace, the most urgent first. One query narrows; <see cref="Authority"/> has the last word.</summary>
public sealed class Inbox(MissionsDbContext db, CurrentPerson person)
{
    /// <summary>How many are shown; those who decide them see the next.</summary>
    public const int Most = 200;

    public async Task<InboxPage> ReadAsync(CancellationToken cancellation)
    {
        var authority = await person.AuthorityAsync();
        var me = person.Id;
        var steps = await db.Missions.AsNoTracking()
            .Where(mission => mission.Status == MissionStatus.Submitted && mission.TravellerId != me)
            .SelectMany(mission => mission.Steps, (mission, step) => new AwaitedStep
            {
                Mission = mission,
                Step = step,
                Standing = mission.Standing == null ? null : mission.Orders.Max(order => order.Version),
            })
            .Where(awaited => awaited.Step.State == StepState.Active)
            .WhereAny(authority.RightsOf(me).SelectMany(right => Asks(right.Grant, authority)).Prepend(Names(authority.PrincipalsOf(me))))
            .OrderBy(awaited => awaited.Step.DueAt).ThenBy(awaited => awaited.Mission.Id)
            .Take(Most + 1)
            .ToListAsync(cancellation);
        var mine = steps.Take(Most)
            .Select(awaited => (awaited.Mission, awaited.Step, awaited.Standing, Candidate: authority.CandidateFor(me, awaited.Step, awaited.Mission.Scope)))
            .Where(awaited => awaited.Candidate is not null)
            .ToList();
        var names = await NamesAsync(mine.SelectMany(row => new[] { row.Mission.TravellerId, row.Candidate!.Actor.PrincipalId, row.Step.ClaimedById ?? me }), cancellation);
        var others = await OthersAsync([.. mine.Select(row => row.Mission)], cancellation);
        return new(steps.Count > Most, [.. mine.Select(row => new InboxRow(
            row.Mission,
            row.Step,
            names[row.Mission.TravellerId],
            row.Candidate!.Actor.ForAnother ? names[row.Candidate.Actor.PrincipalId] : null,
            authority)
        {
            HeldBy = row.Mission.MayDecide(row.Step, row.Candidate.Actor, authority) ? null : names[row.Step.ClaimedById!.Value],
            IsMine = row.Step.ClaimedById == me,
            RecordsOutside = row.Candidate.RecordsOutside,
            Version = row.Standing + 1,
            Others = others.GetValueOrDefault((row.Mission.TravellerId, YearOf(row.Mission)), new(0, 0)),
        })]);
    }

    private static int YearOf(Mission mission) => mission.Content.DepartsOn!.Value.Year;

    /// <summary>What the travellers of these missions travel besides in the same years.</summary>
    private async Task<Dictionary<(Guid Traveller, int Year), OtherMissions>> OthersAsync(IReadOnlyList<Mission> missions, CancellationToken cancellation)
    {
        if (missions.Count == 0) return [];
        var travellers = missions.Select(mission => mission.TravellerId).Distinct().ToList();
        var (first, last) = (new DateOnly(missions.Min(YearOf), 1, 1), new DateOnly(missions.Max(YearOf), 12, 31));
        var travelled = await db.Missions.AsNoTracking()
            .Where(mission => travellers.Contains(mission.TravellerId)
                && (mission.Status == MissionStatus.Issued || mission.Status == MissionStatus.Travelled || mission.Status == MissionStatus.Closed)
                && mission.Content.DepartsOn >= first && mission.Content.DepartsOn <= last)
            .Select(mission => new { mission.TravellerId, mission.Content.DepartsOn, mission.TotalEmission })
            .ToListAsync(cancellation);
        return travelled
            .GroupBy(mission => (mission.TravellerId, mission.DepartsOn!.Value.Year))
            .ToDictionary(group => group.Key, group => new OtherMissions(group.Count(), group.Sum(mission => mission.TotalEmission.TotalKilograms)));
    }

    private static Expression<Func<AwaitedStep, bool>> Names(IReadOnlyList<Guid> principals) =>
        awaited => awaited.Step.PersonId != null && principals.Contains(awaited.Step.PersonId.Value);

    private static IEnumerable<Expression<Func<AwaitedStep, bool>>> Asks(RoleGrant grant, Authority authority)
    {
        var (role, units, employer, signatories) = (grant.Role, authority.UnitsOf(grant), grant.EmployerId, authority.HoldersOf(Role.Signatory));
        // The mission of a signatory whom nobody here may sign for: a manager records the signature given outside.
        if (role == Role.Manager)
            yield return awaited => awaited.Step.Kind == StepKind.Signature && signatories.Contains(awaited.Mission.TravellerId) && units.Contains(awaited.Mission.UnitId);
        yield return employer is null
            ? awaited => awaited.Step.PersonId == null && awaited.Step.Role == role && units.Contains(awaited.Mission.UnitId)
            : awaited => awaited.Step.PersonId == null && awaited.Step.Role == role && units.Contains(awaited.Mission.UnitId) && awaited.Mission.EmployerId == employer;
    }

    private Task<Dictionary<Guid, string>> NamesAsync(IEnumerable<Guid> people, CancellationToken cancellation)
    {
        var ids = people.Distinct().ToList();
        return db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.FullName, cancellation);
    }
}

/// <summary>What awaits a person.</summary>
/// <param name="OthersFollow">Whether there are less urgent ones besides.</param>
/// <param name="Rows">The most urgent.</param>
public sealed record InboxPage(bool OthersFollow, IReadOnlyList<InboxRow> Rows);
