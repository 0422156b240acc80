using Microsoft.AspNetCore.Identity;

namespace Missions.Web.Security;

/// <summary>A deactivated account may not sign in.</summary>
public sealed class ActiveAccount : IUserConfirmation<Account>
{
    public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) => Task.FromResult(user.DeactivatedAt is null);
}
