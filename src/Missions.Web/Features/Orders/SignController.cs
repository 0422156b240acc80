using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Orders;

/// <summary>Shows the frozen content to its signatory, and signs it once the password is given again.</summary>
[Route("orders/{missionId:guid}/sign")]
[Authorize(Policy = Policies.SignedIn)]
public sealed class SignController(
    SignPages pages, SignOrder sign, MissionAccess access, CurrentPerson person, SignInManager<Security.Account> sessions, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid missionId, CancellationToken cancellation)
    {
        if (await pages.FindAsync(missionId, cancellation) is { } page)
            return page.RecordsOutside ? Redirect(Links.SignOutside(missionId)) : View("Sign", page);
        return await access.FindAsync(missionId, SignPages.Related, cancellation) is null ? NotFound() : Redirect(Links.Approval(missionId));
    }

    [HttpPost("")]
    public async Task<IActionResult> Sign(Guid missionId, SignForm form, CancellationToken cancellation)
    {
        if (await access.FindAsync(missionId, SignPages.Related, cancellation) is null) return NotFound();
        if (ModelState.IsValid) await CheckPasswordAsync(form);
        if (!ModelState.IsValid) return await AgainAsync(missionId, cancellation);
        try
        {
            if (await sign.RunAsync(new() { MissionId = missionId, Fence = form.ToFence(), Sha256 = form.Sha256!, SignatoryId = person.Id }, cancellation) is null)
                return WentBack(missionId);
        }
        catch (MissionRuleException e) when (e.Decision is { Sense: DecisionSense.Approved } decision && decision.ActorId == person.Id)
        {
            // The second half of a double click: the order is signed.
        }

        TempData["Done"] = text["Ordre de mission signé."].Value;
        return Redirect(Links.Approval(missionId));
    }

    private RedirectResult WentBack(Guid missionId)
    {
        TempData["Warning"] = text[SignPages.RiskChanged].Value;
        return Redirect(Links.Approval(missionId));
    }

    private async Task CheckPasswordAsync(SignForm form)
    {
        var account = await sessions.UserManager.GetUserAsync(User);
        var result = account is null ? Microsoft.AspNetCore.Identity.SignInResult.Failed
            : await sessions.CheckPasswordSignInAsync(account, form.Password!, lockoutOnFailure: true);
        if (result.Succeeded) return;
        ModelState.AddModelError(nameof(form.Password), result.IsLockedOut
            ? text["Trop d’essais : ce compte est bloqué pour quelques minutes."]
            : text["Ce mot de passe n’est pas le vôtre : rien n’a été signé."]);
    }

    private async Task<IActionResult> AgainAsync(Guid missionId, CancellationToken cancellation)
    {
        if (await pages.FindAsync(missionId, cancellation) is not { RecordsOutside: false } page) return Redirect(Links.Approval(missionId));
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Sign", page);
    }
}
