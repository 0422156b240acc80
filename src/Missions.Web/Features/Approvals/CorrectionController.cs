using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Approvals;

/// <summary>Corrections on the traveller's behalf, during validation.</summary>
[Route("approvals/{id:guid}/correct")]
[Authorize(Policy = Policies.SignedIn)]
public sealed class CorrectionController(
    CorrectionPages pages, CorrectRequest correct, MissionAccess access, CurrentPerson person, Words words, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation)
    {
        if (await pages.FindAsync(id, cancellation) is { } page) return View("Correct", page);
        return await access.FindAsync(id, MissionAccess.Anyone, cancellation) is null ? NotFound() : Redirect(Links.Approval(id));
    }

    [HttpPost("")]
    public async Task<IActionResult> Correct(Guid id, CorrectionForm form, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionAccess.Anyone, cancellation) is not { } mission) return NotFound();
        if (ModelState.IsValid) Check(mission, form);
        if (!ModelState.IsValid) return await AgainAsync(id, form, cancellation);
        await correct.RunAsync(
            new() { MissionId = id, Fence = form.ToFence(), PersonId = person.Id, SeenContent = form.Seen!, Change = form.ApplyTo }, cancellation);
        TempData["Done"] = text["Correction enregistrée ; le missionnaire en voit le détail dans l’historique."].Value;
        return Redirect(Links.Approval(id));
    }

    private void Check(Mission mission, CorrectionForm form)
    {
        foreach (var problem in ContentRules.Check(form.ApplyTo(mission.Content), mission.Lateness))
            ModelState.AddModelError(CorrectionFields.FieldOf(problem.Field), words.Of(problem));
    }

    private async Task<IActionResult> AgainAsync(Guid id, CorrectionForm form, CancellationToken cancellation)
    {
        if (await pages.FindAsync(id, cancellation) is not { } page) return Redirect(Links.Approval(id));
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Correct", page with { Form = form });
    }
}
