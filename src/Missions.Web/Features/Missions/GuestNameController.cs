using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Missions;

/// <summary>A guest whose name orders cannot print gets it in Latin letters from who enters their requests; people with an account give it in their profile.</summary>
[Route("missions/guests/{personId:guid}/name")]
[Authorize(Policy = Policies.Manager)]
public sealed class GuestNameController(
    Travellers travellers, NameGuest name, LatinNames latin, MissionAccess access, CurrentPerson person, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid personId, Guid? mission, CancellationToken cancellation) =>
        await travellers.FindGuestAsync(personId, cancellation) is { } guest
            ? View("GuestName", new GuestNamePage(guest, new GuestNameForm { Mission = mission, LatinGivenName = guest.LatinGivenName, LatinFamilyName = guest.LatinFamilyName }.Of(guest)))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Save(Guid personId, GuestNameForm form, CancellationToken cancellation)
    {
        if (await travellers.FindGuestAsync(personId, cancellation) is not { } guest) return NotFound();
        latin.Check(form.Of(guest), ModelState);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("GuestName", new GuestNamePage(guest, form));
        }

        await name.RunAsync(personId, form, person.Id, cancellation);
        TempData["Done"] = text["Nom en lettres latines enregistré."].Value;
        return Redirect(await BackAsync(form.Mission, cancellation));
    }

    private async Task<string> BackAsync(Guid? mission, CancellationToken cancellation) => mission switch
    {
        null => Links.Missions,
        { } id when await access.FindAsync(id, MissionAccess.Owner, cancellation) is { IsEditable: true } => Links.EditMission(id),
        { } id => Links.Mission(id),
    };
}
