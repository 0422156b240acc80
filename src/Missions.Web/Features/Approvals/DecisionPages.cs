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
        var active = mission.ActiveStep;
        var candidate = active is null ? null : authority.CandidateFor(person.Id, active, mission.Scope);
        return new DecisionPage
        {
            Sheet = await sheets.ReadAsync(mission, cancellation),
            Step = candidate is null ? null : active,
            RecordsOutside = candidate is { RecordsOutside: true },
            OnBehalfOf = candidate is { Actor: { ForAnother: true, PrincipalId: var principal } } ? (await NamesAsync([principal], cancellation))[0] : null,
            Awaited = active is null || candidate is not null
                ? []
                : await NamesAsync(authority.Candidates(active, mission.Scope).Select(c => c.Actor.PrincipalId), cancellation),
            Payers = candidate is null ? [] : await db.Institutions.AsNoTracking().Where(i => i.Pays).OrderBy(i => i.Name).ToListAsync(cancellation),
            Funding = candidate is null ? new() : await ProposedAsync(mission, active!, cancellation),
            Decision = new() { StepId = active?.Id, Round = mission.Round },
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
