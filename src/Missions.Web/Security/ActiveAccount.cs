using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;

namespace Missions.Web.Security;

/// <summary>An account signs in as long as its person is active.</summary>
public sealed class ActiveAccount(MissionsDbContext db) : IUserConfirmation<Account>
{
    public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) =>
        db.People.AnyAsync(person => person.Id == user.Id && person.Active);
}
