using Microsoft.AspNetCore.Identity;

namespace Missions.Web.Security;

/// <summary>Makes accounts that sign-in will accept; the caller adds them in the write that makes their person.</summary>
public sealed class NewAccount(UserManager<Account> accounts, TimeProvider clock)
{
    /// <summary>The account, and why it may not be kept: a password too weak, an address already taken. Empty when it may.</summary>
    public async Task<(Account Account, IReadOnlyList<IdentityError> Errors)> PrepareAsync(Guid id, string email, string password)
    {
        ArgumentNullException.ThrowIfNull(email);
        var account = new Account
        {
            Id = id,
            UserName = email,
            NormalizedUserName = accounts.NormalizeName(email),
            Email = email,
            NormalizedEmail = accounts.NormalizeEmail(email),
            EmailConfirmed = true,
            LockoutEnabled = true,
            CreatedAt = clock.GetUtcNow(),
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);

        var results = new List<IdentityResult>();
        foreach (var validator in accounts.UserValidators)
            results.Add(await validator.ValidateAsync(accounts, account));
        foreach (var validator in accounts.PasswordValidators)
            results.Add(await validator.ValidateAsync(accounts, account, password));
        return (account, [.. results.SelectMany(r => r.Errors).DistinctBy(e => e.Description, StringComparer.Ordinal)]);
    }
}
