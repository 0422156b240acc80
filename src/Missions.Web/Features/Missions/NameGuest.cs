using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Missions;

/// <summary>Keeps a guest's name in Latin letters; that it changed is told, not what it says.</summary>
public sealed class NameGuest(Write write, TimeProvider clock)
{
    private static readonly string[] Changed = ["name"];

    public Task RunAsync(Guid guestId, GuestNameForm form, Guid personId, CancellationToken cancellation = default) => write.InTransaction(
        async db =>
        {
            var guest = await db.People.SingleAsync(candidate => candidate.Id == guestId, cancellation);
            var (given, family) = (LatinNames.GivenOf(form), LatinNames.FamilyOf(form));
            if ((guest.LatinGivenName, guest.LatinFamilyName) == (given, family)) return;
            guest.WriteInLatin(given, family);
            db.Record(OrganisationLog.ProfileChanged, personId, guestId, clock.GetUtcNow(), new { Fields = Changed });
        },
        cancellation);
}
