using Microsoft.AspNetCore.Identity;
using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Accounts;

/// <summary>Who is given an account.</summary>
public sealed record NewPerson(string Email, string Password, Guid UnitId, PersonProfile Profile);

/// <summary>Makes an account and its person together.</summary>
public sealed class CreateAccount(NewAccount accounts, Write write, TimeProvider clock)
{
    /// <summary>The account, or why it may not be kept.</summary>
    public async Task<(Guid Id, IReadOnlyList<IdentityError> Errors)> RunAsync(Guid actorId, NewPerson asked, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var (account, errors) = await accounts.PrepareAsync(Guid.CreateVersion7(clock.GetUtcNow()), asked.Email, asked.Password);
        if (errors.Count == 0)
            await write.InTransaction(db => Task.FromResult(Add(db, actorId, account, asked, clock.GetUtcNow())), cancellation);
        return (account.Id, errors);
    }

    /// <summary>Adds both to a write in progress.</summary>
    public static Person Add(MissionsDbContext db, Guid actorId, Security.Account account, NewPerson asked, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(asked);
        var person = new Person(account.Id, asked.Profile.GivenName, asked.Profile.FamilyName, asked.Email, asked.UnitId);
        person.Describe(asked.Profile);
        db.Users.Add(account);
        db.People.Add(person);
        db.Record(OrganisationLog.AccountCreated, actorId, person.Id, at, new { asked.Email, asked.UnitId });
        return person;
    }
}
