using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Missions;

/// <summary>The link of a guest, in the hands of who entered the request and its managers; and of administrators, who read no mission.</summary>
[Route("missions/{id:guid}/guest-link")]
[Authorize(Policy = Policies.SignedIn)]
public sealed class GuestLinkController(
    RenewGuestLink renew, RevokeGuestLink revoke, MissionAccess access, CurrentPerson person, IStringLocalizer<Shared> text) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Renew(Guid id, Guid? seen, CancellationToken cancellation)
    {
        if (await WayBackAsync(id, cancellation) is not { } back) return NotFound();
        if (await renew.RunAsync(id, seen, person.Id, cancellation))
            TempData["Done"] = (seen is null ? text["Lien créé : les prochains courriels le porteront."] : text["Nouveau lien créé : l’ancien ne vaut plus, les prochains courriels porteront le nouveau."]).Value;
        else
            TempData["Warning"] = text["Le lien avait changé entre-temps : le voici tel qu’il est maintenant."].Value;
        return Redirect(back);
    }

    [HttpPost("revoke")]
    public async Task<IActionResult> Revoke(Guid id, CancellationToken cancellation)
    {
        if (await WayBackAsync(id, cancellation) is not { } back) return NotFound();
        await revoke.RunAsync(id, person.Id, cancellation);
        TempData["Done"] = text["Lien révoqué : il ne donne plus accès à rien, pages ouvertes comprises."].Value;
        return Redirect(back);
    }

    /// <returns>The page where the link is to be seen; null for whom it does not concern.</returns>
    private async Task<string?> WayBackAsync(Guid id, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionRelation.EnteredBy | MissionRelation.Manager, cancellation) is not null) return Links.Mission(id);
        return await person.HoldsAsync(Role.Administrator) ? Links.AdminGuestLinks : null;
    }
}
