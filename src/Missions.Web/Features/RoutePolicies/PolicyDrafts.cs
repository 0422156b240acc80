using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>Begins versions, and reads what their form shows.</summary>
public sealed class PolicyDrafts(MissionsDbContext db, PolicyChoiceReader choices, PolicyPages pages, TimeProvider clock, IStringLocalizer<Shared> text)
{
    /// <summary>What <c>from</c> says for the route that the product ships with.</summary>
    public const string Shipped = "default";

    /// <summary>A version to begin, or null when there is no such employer or nothing of that name to start from.</summary>
    public async Task<PolicyForm?> BeginAsync(Guid? employerId, string? from, CancellationToken cancellation)
    {
        if (employerId is { } id && !await db.Institutions.AnyAsync(one => one.Id == id && one.Employs, cancellation)) return null;
        var policies = await db.RoutePolicies.AsNoTracking().Include(policy => policy.Steps).OrderByDescending(policy => policy.Version).ToListAsync(cancellation);
        var own = policies.Find(policy => policy.EmployerId == employerId);
        var start = from switch
        {
            null or "" => own ?? policies.Find(policy => policy.EmployerId is null) ?? DefaultPolicy.Publish(clock.GetUtcNow()),
            Shipped => DefaultPolicy.Publish(clock.GetUtcNow()),
            _ => policies.Find(policy => policy.Id.ToString() == from),
        };
        return start is null ? null : PolicyForm.Of(start, employerId, own?.Version ?? 0);
    }

    public async Task<PolicyDraftPage> PageAsync(PolicyForm form, CancellationToken cancellation)
    {
        var listed = await pages.ListAsync(cancellation);
        var read = await choices.ReadAsync(cancellation);
        return new(form, read)
        {
            Employer = form.EmployerId is { } id ? read.Names.GetValueOrDefault(id, "") : "",
            Starts =
            [
                .. listed.Own.Select(card => ChoiceOption.Of(card.InForce!.Policy.Id, card.EmployerId is null
                    ? text["circuit commun, version {0}", card.InForce.Policy.Version]
                    : text["circuit de {0}, version {1}", card.Employer, card.InForce.Policy.Version])),
                new(Shipped, text["circuit livré avec LabMissions"]),
            ],
        };
    }

    /// <summary>The version in force of an employer, as the page shows it.</summary>
    public async Task<PolicyVersion?> InForceAsync(Guid? employerId, CancellationToken cancellation) =>
        (await pages.ListAsync(cancellation)).Cards.FirstOrDefault(card => card.EmployerId == employerId)?.InForce;
}
