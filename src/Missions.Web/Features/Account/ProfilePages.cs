using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Places;
using Missions.Web.Security;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Account;

/// <summary>Reads the profile page of the signed-in person.</summary>
public sealed class ProfilePages(MissionsDbContext db, CurrentPerson current, PlaceIndex index)
{
    public Task<Person> PersonAsync(CancellationToken cancellation) =>
        db.People.AsNoTracking().SingleAsync(person => person.Id == current.Id, cancellation);

    public async Task<ProfilePage> ReadAsync(Person person, ProfileForm form, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(form);
        var unit = await db.Units.Where(unit => unit.Id == person.UnitId).Select(unit => unit.Name).SingleAsync(cancellation);
        var employers = await db.Institutions.AsNoTracking()
            .Where(institution => institution.Employs).OrderBy(institution => institution.ShortName).ToListAsync(cancellation);
        return new(
            form, person.Email, unit, employers,
            PlaceReading.Of(index.Gazetteer, form.Administrative, person.AdministrativeResidence), PlaceReading.Of(index.Gazetteer, form.Family, person.FamilyResidence));
    }
}
