using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Presentation.Sheets;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>Reads the page of a request for whoever is signed in.</summary>
public sealed class DecisionPages(MissionsDbContext db, MissionAccess access, CurrentPerson person, MissionSheetReader sheets)
{
    /// <returns>Null when the mission is a draft, or nothing to the reader.</returns>
    public async Task<DecisionPage?> FindAsync(Guid missionId, CancellationToken cancellation)
    {
        if (await access.FindAsync(missionId, MissionAccess.Anyone, cancellation) is not { Round: > 0 } mission) return null;
        var authority = await person.AuthorityAsync();
        var sheet = await sheets.ReadAsync(mission, cancellation);
        var page = mission.AwaitedFrom(person.Id, authority) is var (step, candidate)
            ? await ForDeciderAsync(sheet, step, candidate, authority, cancellation)
            : new DecisionPage
            {
                Sheet = sheet,
                Awaited = await NamesAsync(
                    mission.ActiveSteps.SelectMany(active => authority.Candidates(active, mission.Scope)).Select(c => c.Actor.PrincipalId), cancellation),
                Decision = new() { StepId = mission.ActiveSteps is [var first, ..] ? first.Id : null, Round = mission.Round },
            };
        return page with { MayReadProofs = mission.TravellerId != person.Id && (mission.RelationOf(person.Id, authority) & MissionAccess.Deciders) != MissionRelation.None };
    }

    private async Task<DecisionPage> ForDeciderAsync(MissionSheet sheet, RouteStep step, Candidate candidate, Authority authority, CancellationToken cancellation)
    {
        var mission = sheet.Mission;
        var holder = mission.HolderOf(step, authority);
        return new()
        {
            Sheet = sheet,
            Step = step,
            RecordsOutside = candidate.RecordsOutside,
            OnBehalfOf = candidate.Actor.ForAnother ? (await NamesAsync([candidate.Actor.PrincipalId], cancellation))[0] : null,
            HeldBy = holder is { } other && other != person.Id ? (await NamesAsync([other], cancellation))[0] : null,
            IsMine = holder == person.Id,
            IsPool = authority.Candidates(step, mission.Scope).Select(c => c.Actor.PersonId).Distinct().Count() > 1,
            MayDecide = mission.MayDecide(step, candidate.Actor, authority),
            Earlier = [.. mission.LiveSteps().Where(earlier => earlier.State == StepState.Decided && earlier.Rank < step.Rank).Reverse()],
            Payers = await db.Institutions.AsNoTracking().Where(i => i.Pays).OrderBy(i => i.Name).ToListAsync(cancellation),
            Funding = await ProposedAsync(mission, step, cancellation),
            Decision = new() { StepId = step.Id, Round = mission.Round },
        };
    }

    public Task<bool> PaysAsync(Guid institutionId, CancellationToken cancellation) =>
        db.Institutions.AnyAsync(institution => institution.Id == institutionId && institution.Pays, cancellation);

    /// <summary>What is set already, else what the project suggests.</summary>
    private async Task<FundingForm> ProposedAsync(Mission mission, RouteStep step, CancellationToken cancellation)
    {
        var project = mission.PayerId is null
            ? await db.Projects.AsNoTracking().SingleOrDefaultAsync(p => p.Id == mission.Content.ProjectId, cancellation)
            : null;
        return new()
        {
            StepId = step.Id,
            Round = mission.Round,
            PayerId = mission.PayerId ?? project?.PayerId,
            Credits = project?.Code ?? mission.Credits,
        };
    }

    private Task<List<string>> NamesAsync(IEnumerable<Guid> people, CancellationToken cancellation)
    {
        var ids = people.Distinct().ToList();
        return db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).OrderBy(p => p.SortKey).Select(p => p.GivenName + " " + p.FamilyName).ToListAsync(cancellation);
    }
}
