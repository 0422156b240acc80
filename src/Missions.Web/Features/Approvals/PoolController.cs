using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Approvals;

/// <summary>Around a decision: taking a request in charge, giving it back to the pool, asking the traveller a question.</summary>
[Route("approvals/{id:guid}")]
[Authorize(Policy = Policies.SignedIn)]
public sealed class PoolController(
    DecisionPages pages, DecisionTransaction transaction, MissionAccess access, CurrentPerson person, IStringLocalizer<Shared> text) : Controller
{
    [HttpPost("claim")]
    public async Task<IActionResult> Claim(Guid id, DecisionForm form, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionAccess.Anyone, cancellation) is null) return NotFound();
        if (!ModelState.IsValid) return BadRequest();
        await transaction.RunAsync(id, (mission, authority) => mission.Claim(form.ToFence(), person.Id, authority), cancellation);
        return Done(text["Vous avez pris cette demande en charge : les autres le voient."], id);
    }

    [HttpPost("release")]
    public async Task<IActionResult> Release(Guid id, DecisionForm form, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionAccess.Anyone, cancellation) is null) return NotFound();
        if (!ModelState.IsValid) return BadRequest();
        await transaction.RunAsync(id, (mission, authority) => mission.Release(form.ToFence(), person.Id, authority), cancellation);
        return Done(text["La demande est rendue au groupe."], id);
    }

    [HttpPost("ask")]
    public async Task<IActionResult> Ask(Guid id, DecisionForm form, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionAccess.Anyone, cancellation) is null) return NotFound();
        if (string.IsNullOrWhiteSpace(form.Comment)) ModelState.AddModelError(nameof(form.Comment), text["Écrivez votre question."]);
        if (!ModelState.IsValid)
        {
            if (await pages.FindAsync(id, cancellation) is not { } page) return NotFound();
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Decision", page with { Decision = form, Verb = "ask" });
        }

        await transaction.RunAsync(id, (mission, authority) => mission.Ask(form.ToFence(), person.Id, form.Comment, authority), cancellation);
        return Done(text["Question envoyée : la demande reste où elle est."], id);
    }

    private RedirectResult Done(LocalizedString sentence, Guid id)
    {
        TempData["Done"] = sentence.Value;
        return Redirect(Links.Approval(id));
    }
}
