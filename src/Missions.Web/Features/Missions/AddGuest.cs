using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Geocoding;
using Missions.Web.Presentation;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Missions;

/// <summary>Adds to a unit a guest without account, for whom its manager enters requests.</summary>
public sealed class AddGuest(Write write, PlaceReader places, LabCalendar calendar, TimeProvider clock)
{
    public const string EventKind = "guest-added";

    /// <returns>The guest; null when the person does not manage that unit for that employer.</returns>
    public Task<Guid?> RunAsync(GuestForm form, Guid personId, CancellationToken cancellation = default) => write.InTransaction<Guid?>(
        async db =>
        {
            var at = clock.GetUtcNow();
            var guest = new Person(Guid.CreateVersion7(), TypedText.Clean(form.GivenName), TypedText.Clean(form.FamilyName), TypedText.Clean(form.Email), form.UnitId!.Value);
            guest.Describe(new()
            {
                GivenName = guest.GivenName,
                FamilyName = guest.FamilyName,
                LatinGivenName = LatinNames.GivenOf(form),
                LatinFamilyName = LatinNames.FamilyOf(form),
                Title = TypedText.Clean(form.Title),
                Status = PersonStatus.Guest,
                EmployerId = form.EmployerId,
                AdministrativeResidence = places.Read(form.Residence, KnownPlaces.None),
            });
            guest.Speak(form.Language);
            var exists = await db.Institutions.AnyAsync(institution => institution.Id == form.EmployerId && institution.Employs, cancellation);
            if (!exists || !Travellers.MayEnterFor(personId, guest, await db.AuthorityAsync(calendar, at, cancellation))) return null;
            db.People.Add(guest);
            db.OrganisationEvents.Add(new(Guid.CreateVersion7(), EventKind, personId, guest.Id, at, System.Text.Json.JsonSerializer.Serialize(new { guest.GivenName, guest.FamilyName }, WorkflowJson.Options)));
            return guest.Id;
        },
        cancellation);
}
