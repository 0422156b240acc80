using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>Reads the routes as they stand and as they stood.</summary>
public sealed class PolicyPages(MissionsDbContext db, PolicyChoiceReader choiceReader, RouteLines lines)
{
    private static readonly MissionStatus[] InFlight = [MissionStatus.Submitted, MissionStatus.Returned];

    public async Task<PoliciesPage> ListAsync(CancellationToken cancellation)
    {
        var choices = await choiceReader.ReadAsync(cancellation);
        var policies = await db.RoutePolicies.AsNoTracking().Include(policy => policy.Steps).ToListAsync(cancellation);
        var employers = await db.Institutions.AsNoTracking().Where(one => one.Employs).OrderBy(one => one.ShortName).Select(one => one.Id).ToListAsync(cancellation);
        var counts = await db.Missions.Where(mission => mission.PolicyId != null && InFlight.Contains(mission.Status))
            .GroupBy(mission => mission.PolicyId!.Value).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var publishers = await db.OrganisationEvents.Where(happened => happened.Kind == OrganisationLog.PolicyPublished)
            .Select(happened => new { happened.SubjectId, happened.ActorId }).ToDictionaryAsync(happened => happened.SubjectId, happened => happened.ActorId, cancellation);
        var inactive = (await db.People.Where(person => !person.Active).Select(person => person.Id).ToListAsync(cancellation)).ToHashSet();

        return new([
            Card(null),
            .. employers.Concat(policies.Select(policy => policy.EmployerId).OfType<Guid>()).Distinct().Select(employer => Card(employer)),
        ]);

        PolicyCard Card(Guid? employer)
        {
            var own = policies.Where(policy => policy.EmployerId == employer).OrderByDescending(policy => policy.Version).ToList();
            return new(employer, employer is { } id ? choices.Names.GetValueOrDefault(id, "") : "", [
                .. own.Select((policy, i) => new PolicyVersion(policy, lines.Of(policy, choices))
                {
                    PublishedBy = publishers.GetValueOrDefault(policy.Id) is { } by ? choices.Everyone.GetValueOrDefault(by) : null,
                    Until = i > 0 ? own[i - 1].PublishedAt : null,
                    InFlight = counts.GetValueOrDefault(policy.Id),
                    Gone = [.. policy.Steps.Where(step => step.PersonId is { } person && inactive.Contains(person))
                        .Select(step => $"{step.Name} : {choices.Everyone.GetValueOrDefault(step.PersonId!.Value, "")}")],
                }),
            ]);
        }
    }

    /// <summary>A version, or null when there is none of this identifier.</summary>
    public async Task<PolicyVersionPage?> OneAsync(Guid id, CancellationToken cancellation) =>
        (from card in (await ListAsync(cancellation)).Cards
         from version in card.Versions
         where version.Policy.Id == id
         select new PolicyVersionPage(card, version)).FirstOrDefault();
}
