using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;

namespace Missions.Web.Features.Admin.Accounts;

/// <summary>Gives an account a new generated password; its open sessions end and a lockout is lifted.</summary>
public sealed class ResetPassword(Write write, IPasswordHasher<Security.Account> hasher, TimeProvider clock)
{
    /// <summary>The password, to be shown once; null when there is no such account.</summary>
    public Task<string?> RunAsync(Guid actorId, Guid accountId, CancellationToken cancellation)
    {
        var password = GeneratedPassword.Create();
        return write.InTransaction(
            async db =>
            {
                if (await db.Users.SingleOrDefaultAsync(user => user.Id == accountId, cancellation) is not { } account) return null;
                account.PasswordHash = hasher.HashPassword(account, password);
                account.SecurityStamp = Guid.NewGuid().ToString("N");
                account.ConcurrencyStamp = Guid.NewGuid().ToString();
                (account.AccessFailedCount, account.LockoutEnd) = (0, null);
                db.Record(OrganisationLog.PasswordReset, actorId, accountId, clock.GetUtcNow(), new { });
                return (string?)password;
            },
            cancellation);
    }
}
