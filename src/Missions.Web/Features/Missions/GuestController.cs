using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Geo.Places;
using Missions.Web.Data;
using Missions.Web.Data.Geocoding;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

[Route("missions/new/guest")]
[Authorize(Policy = Policies.Manager)]
public sealed class GuestController(
    MissionsDbContext db, Travellers travellers, PlaceReader places, PlaceSearches searches, CurrentPerson person, AddGuest add, LatinNames latin, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> New(CancellationToken cancellation) => View("Guest", await PageAsync(new(), cancellation));

    [HttpPost("")]
    public async Task<IActionResult> Add(GuestForm form, CancellationToken cancellation)
    {
        latin.Check(form, ModelState);
        if (TypedText.Clean(form.Residence.Text).Length is 0 or > ContentRules.MaximumPlaceName)
            ModelState.AddModelError("Residence.Text", text["Donnez la ville où travaille la personne, en 200 caractères au plus."]);
        if (ModelState.IsValid && await add.RunAsync(form, person.Id, cancellation) is { } guest) return Redirect(Links.NewMissionFor(guest));
        if (ModelState.IsValid) ModelState.AddModelError(nameof(form.UnitId), text["Vous ne gérez pas cette unité pour cet établissement."]);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Guest", await PageAsync(form, cancellation));
    }

    private async Task<GuestPage> PageAsync(GuestForm form, CancellationToken cancellation)
    {
        var managed = await travellers.ManagedUnitsAsync();
        var units = await db.Units.AsNoTracking().Where(unit => managed.Contains(unit.Id)).OrderBy(unit => unit.Name).ToListAsync(cancellation);
        var employers = await db.Institutions.AsNoTracking().Where(institution => institution.Employs).OrderBy(institution => institution.Name).ToListAsync(cancellation);
        var search = searches.Among(places.Read(form.Residence, KnownPlaces.None));
        return new(
            form,
            [.. units.Select(unit => new SelectListItem(unit.Name, unit.Id.ToString()))],
            [.. employers.Select(employer => new SelectListItem(employer.Name, employer.Id.ToString()))],
            search is null ? new Dictionary<string, PlaceSearchLine>(StringComparer.Ordinal) : new(StringComparer.Ordinal) { ["Residence"] = search });
    }
}
