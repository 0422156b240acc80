using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

[Route("missions")]
[Authorize(Policy = Policies.SignedIn)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class MissionsController(
    MissionList list, MissionAccess access, CurrentPerson person, MissionPages pages, DuplicateMission duplicate, DeleteDraft delete,
    WithdrawMission withdraw, CancelMission cancel, AmendOrder amend, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(MissionStatus? status, string? after, CancellationToken cancellation) =>
        View(await list.ReadAsync(person.Id, status, PageKey.Parse(after), cancellation));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation) =>
        await access.FindAsync(id, MissionAccess.Anyone, cancellation) is { } mission ? View(await pages.ReadAsync(mission, cancellation)) : NotFound();

    [HttpPost("{id:guid}/duplicate")]
    public async Task<IActionResult> Duplicate(Guid id, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionAccess.Owner | MissionRelation.Manager, cancellation) is null) return NotFound();
        var copy = await duplicate.RunAsync(id, person.Id, cancellation);
        return Done(text["Mission dupliquée : vérifiez tout, et donnez les dates."], Links.EditMission(copy));
    }

    [HttpPost("{id:guid}/delete")]
    public async Task<IActionResult> Delete(Guid id, CancellationToken cancellation)
    {
        await delete.RunAsync(id, person.Id, cancellation);
        return Done(text["Brouillon supprimé."], Links.Missions);
    }

    [HttpPost("{id:guid}/withdraw")]
    public async Task<IActionResult> Withdraw(Guid id, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionAccess.Owner, cancellation) is null) return NotFound();
        await withdraw.RunAsync(id, person.Id, cancellation);
        return Done(text["Demande retirée."], Links.Mission(id));
    }

    [HttpPost("{id:guid}/cancel")]
    public async Task<IActionResult> Cancel(Guid id, string? reason, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionAccess.Owner | MissionRelation.Manager, cancellation) is not { } mission) return NotFound();
        ModelState.Clear();
        if (ReasonRule.Check(reason) is { } wrong)
        {
            ModelState.AddModelError(nameof(reason), text[wrong, ReasonRule.MaximumLength]);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Show", await pages.ReadAsync(mission, cancellation) with { Reason = reason });
        }

        await cancel.RunAsync(id, person.Id, TypedText.Clean(reason), cancellation);
        return Done(text["Mission annulée : ce qui a été signé n’a plus d’effet."], Links.Mission(id));
    }

    [HttpPost("{id:guid}/amend")]
    public async Task<IActionResult> Amend(Guid id, string? amendment, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionAccess.Owner | MissionRelation.Manager, cancellation) is not { } mission) return NotFound();
        ModelState.Clear();
        if (ReasonRule.Check(amendment) is { } wrong)
        {
            ModelState.AddModelError(nameof(amendment), text[wrong == ReasonRule.Missing ? "Dites pourquoi ce qui est signé doit changer." : wrong, ReasonRule.MaximumLength]);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Show", await pages.ReadAsync(mission, cancellation) with { Amendment = amendment });
        }

        await amend.RunAsync(id, person.Id, TypedText.Clean(amendment), cancellation);
        return person.Id == mission.TravellerId || person.Id == mission.EnteredById
            ? Done(text["La version signée reste valable jusqu’à la signature de la nouvelle : changez ce qui doit l’être, puis soumettez."], Links.EditMission(id))
            : Done(text["Modification commencée : qui a demandé la mission la change et la soumet. La version signée reste valable jusqu’à la signature de la nouvelle."], Links.Mission(id));
    }

    private RedirectResult Done(LocalizedString sentence, string to)
    {
        TempData["Done"] = sentence.Value;
        return Redirect(to);
    }
}
