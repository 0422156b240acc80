using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Infrastructure;
using Missions.Web.Security;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;

namespace Missions.Web.Commands;

/// <summary>Makes an administrator from the command line: the first one has nobody to be made by.</summary>
public sealed class AdminCreate(IConfiguration options, NewAccount accounts, Write write, LabCalendar calendar, TimeProvider clock)
{
    public async Task<string> RunAsync()
    {
        var email = options["email"] is { Length: > 0 } given ? given.Trim() : throw new StartupException("--email is missing: missions admin create --email ADDRESS.");
        var (account, errors) = await accounts.PrepareAsync(Guid.CreateVersion7(clock.GetUtcNow()), email, PasswordPrompt.Read(options));
        if (errors.Count > 0)
            throw new StartupException(string.Join(Environment.NewLine, errors.Select(e => e.Description)));
        await write.InTransaction(db => AddAsync(db, account));
        return email;
    }

    private async Task AddAsync(MissionsDbContext db, Account account)
    {
        var now = clock.GetUtcNow();
        var unit = await db.Units.FirstOrDefaultAsync(u => u.ParentId == null) ?? Laboratory(db);
        var person = new Person(account.Id, options["given-name"] ?? "", options["family-name"] ?? account.Email!.Split('@')[0], account.Email!, unit.Id);
        var grant = new RoleGrant(Guid.CreateVersion7(now), account.Id, Role.Administrator, unit.Id, calendar.DayOf(now));
        db.Users.Add(account);
        db.People.Add(person);
        db.RoleGrants.Add(grant);
        db.Record(OrganisationLog.AccountCreated, actor: null, account.Id, now, new { account.Email, unit = unit.Id });
        db.Record(OrganisationLog.RoleGranted, actor: null, account.Id, now, new { grant = grant.Id, grant.Role, unit = unit.Id });
    }

    private Unit Laboratory(MissionsDbContext db)
    {
        var name = options["laboratory"] ?? "Laboratoire";
        var unit = new Unit(Guid.CreateVersion7(clock.GetUtcNow()), name, name);
        db.Units.Add(unit);
        return unit;
    }
}
