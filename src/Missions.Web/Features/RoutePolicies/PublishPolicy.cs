using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Counters;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>What became of a publication.</summary>
public enum Publication
{
    Published,

    /// <summary>Another version was published since the draft was begun.</summary>
    Overtaken,

    /// <summary>Someone whom a step names is no more active, or the employer employs no more.</summary>
    OutOfDate,
}

/// <summary>A draft to publish.</summary>
public sealed record PolicyDraft(Guid Id, Guid? EmployerId, string Name, int BasedOn, IReadOnlyList<PolicyStep> Steps)
{
    /// <summary>The version that it would be.</summary>
    public RoutePolicy At(int version, DateTimeOffset at) => RoutePolicy.Publish(Id, EmployerId, Name, version, Steps, at);
}

/// <summary>Publishes the next version of an employer's policy. Missions submitted before keep theirs; a second click finds it done.</summary>
public sealed class PublishPolicy(Write write, TimeProvider clock)
{
    /// <returns>What became of it, with the version that is in force then.</returns>
    public Task<(Publication Result, RoutePolicy? InForce)> RunAsync(Guid actorId, PolicyDraft draft, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            // Whoever publishes for the same employer waits here for the other's end, and then sees what they did.
            await db.NextNumberAsync($"policies-{draft.EmployerId?.ToString() ?? "all"}", cancellation);
            var latest = await db.RoutePolicies.AsNoTracking().Include(policy => policy.Steps)
                .Where(policy => policy.EmployerId == draft.EmployerId)
                .OrderByDescending(policy => policy.Version).FirstOrDefaultAsync(cancellation);
            if (latest is not null && latest.Id == draft.Id && MarkOf(latest) == MarkOf(draft.At(latest.Version, latest.PublishedAt)))
                return (Publication.Published, latest);
            if ((latest?.Version ?? 0) != draft.BasedOn || await db.RoutePolicies.AnyAsync(policy => policy.Id == draft.Id, cancellation))
                return (Publication.Overtaken, latest);
            if (!await HoldsAsync(db, draft, cancellation)) return (Publication.OutOfDate, latest);

            var now = clock.GetUtcNow();
            var published = draft.At(draft.BasedOn + 1, now);
            db.RoutePolicies.Add(published);
            db.Record(OrganisationLog.PolicyPublished, actorId, published.Id, now, new
            {
                published.EmployerId,
                published.Name,
                published.Version,
                Before = latest?.Id,
                Steps = published.Steps.Select(step => new { step.Kind, step.Name }),
                Sha256 = MarkOf(published),
            });
            return (Publication.Published, published);
        },
        cancellation);

    /// <summary>SHA-256 of all that a version says.</summary>
    public static string MarkOf(RoutePolicy policy) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        JsonSerializer.Serialize(new { policy.EmployerId, policy.Name, Steps = policy.Steps.OrderBy(step => step.Position) }, WorkflowJson.Options))));

    private static async Task<bool> HoldsAsync(MissionsDbContext db, PolicyDraft draft, CancellationToken cancellation)
    {
        var named = draft.Steps.Select(step => step.PersonId).OfType<Guid>().Distinct().ToList();
        return await db.People.CountAsync(person => person.Active && named.Contains(person.Id), cancellation) == named.Count
            && (draft.EmployerId is not { } employer || await db.Institutions.AnyAsync(one => one.Id == employer && one.Employs, cancellation));
    }
}
