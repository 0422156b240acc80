using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;

namespace Missions.Web.Features.Admin.Logos;

/// <summary>Gives a laboratory or an institution its logo, or takes it away; pictures stay, for the orders that print them.</summary>
public sealed class SetLogo(Write write, TimeProvider clock)
{
    /// <returns>Whether anything changed.</returns>
    public Task<bool> RunAsync(Guid actorId, Guid ownerId, byte[]? content, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            var owner = await db.LogoOwners.SingleOrDefaultAsync(one => one.OwnerId == ownerId, cancellation);
            var (before, after) = (owner?.Sha256, content is null ? null : Convert.ToHexStringLower(SHA256.HashData(content)));
            if (before == after) return false;
            if (after is null) db.LogoOwners.Remove(owner!);
            else await KeepAsync(db, ownerId, owner, after, content!, cancellation);
            db.Record(OrganisationLog.LogoChanged, actorId, ownerId, clock.GetUtcNow(), new { Sha256 = after, Before = before });
            return true;
        },
        cancellation);

    private static async Task KeepAsync(MissionsDbContext db, Guid ownerId, LogoOwner? owner, string sha256, byte[] content, CancellationToken cancellation)
    {
        if (!await db.Logos.AnyAsync(logo => logo.Sha256 == sha256, cancellation)) db.Logos.Add(new() { Sha256 = sha256, Content = content });
        if (owner is null) db.LogoOwners.Add(new() { OwnerId = ownerId, Sha256 = sha256 });
        else owner.Sha256 = sha256;
    }
}
