using Missions.Web.Data;
using Missions.Web.Features.Admin.Accounts;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin.Import;

/// <summary>An account just made, and its password when it was generated: shown once.</summary>
public sealed record ImportedAccount(string Name, string Email, string? Password);

/// <summary>Makes every account of a file, or none.</summary>
public sealed class ImportAccounts(NewAccount accounts, Write write, TimeProvider clock)
{
    /// <exception cref="InvalidOperationException">An account was refused although the file was checked: somebody else just took its address.</exception>
    public async Task<IReadOnlyList<ImportedAccount>> RunAsync(Guid actorId, IReadOnlyList<NewPerson> people, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(people);
        var prepared = new List<(Security.Account Account, NewPerson Person, string? Generated)>();
        foreach (var person in people)
        {
            var generated = person.Password.Length == 0 ? GeneratedPassword.Create() : null;
            var (account, errors) = await accounts.PrepareAsync(Guid.CreateVersion7(clock.GetUtcNow()), person.Email, generated ?? person.Password);
            if (errors.Count > 0) throw new InvalidOperationException(errors[0].Description);
            prepared.Add((account, person, generated));
        }

        await write.InTransaction(
            db =>
            {
                foreach (var (account, person, _) in prepared) CreateAccount.Add(db, actorId, account, person, clock.GetUtcNow());
                return Task.CompletedTask;
            },
            cancellation);
        return [.. prepared.Select(row => new ImportedAccount($"{row.Person.Profile.GivenName} {row.Person.Profile.FamilyName}", row.Person.Email, row.Generated))];
    }
}
