using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin;

/// <summary>Someone must always be able to administer.</summary>
public static class LastAdministrator
{
    /// <summary>The refusal, a key of the texts.</summary>
    public const string Sentence = "Refusé : il ne resterait plus personne pour administrer. Donnez d’abord ce rôle à quelqu’un d’autre.";

    /// <summary>Whether someone active still administers without this person or this grant. Two such changes wait for each other.</summary>
    public static async Task<bool> RemainsWithoutAsync(
        MissionsDbContext db, DateOnly today, Guid? personId, Guid? grantId, CancellationToken cancellation)
    {
        var grants = db.RoleGrants.Where(grant => grant.Role == Role.Administrator && grant.RevokedAt == null);
        await grants.ExecuteUpdateAsync(set => set.SetProperty(grant => grant.From, grant => grant.From), cancellation);
        return await grants.AnyAsync(
            grant => grant.Id != grantId && grant.PersonId != personId
                && grant.From <= today && (grant.Until == null || grant.Until >= today)
                && db.People.Any(person => person.Id == grant.PersonId && person.Active)
                && db.Users.Any(account => account.Id == grant.PersonId),
            cancellation);
    }
}
