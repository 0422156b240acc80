using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Missions;

/// <summary>Corrections on the traveller's behalf, during validation: the traveller's own form, which here keeps nothing until it is asked to.</summary>
[Route("missions/{id:guid}/correct")]
[Authorize(Policy = Policies.SignedIn)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CorrectionController(
    FormPageReader pages, MissionAccess access, CurrentPerson person, CorrectRequest correct, IStringLocalizer<Shared> text) : Controller
{
    /// <summary>Shows the form again as it was typed, with its legs: what Enter does without scripts.</summary>
    public const string Preview = "preview";

    private const string FormView = "Edit";

    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } mission ? View(FormView, await pages.ForCorrectionAsync(mission, cancellation)) : await ElsewhereAsync(id, cancellation);

    [HttpPost("")]
    public async Task<IActionResult> Correct(Guid id, MissionForm form, CorrectionMark mark, string? verb, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionAccess.Anyone, cancellation) is null) return NotFound();
        if (!ModelState.IsValid) throw new BadHttpRequestException("The form's own hidden fields are not what the page gave.");
        if (Request.Headers.ContainsKey("HX-Request") || verb is not null) return await PreviewAsync(id, form, mark, verb, cancellation);
        var wrong = await correct.RunAsync(
            new() { MissionId = id, Fence = mark.ToFence(), PersonId = person.Id, SeenContent = mark.Seen!, Form = form }, cancellation);
        if (wrong.Count > 0) return await RefusedAsync(id, form, mark, wrong, cancellation);
        TempData["Done"] = text["Correction enregistrée ; le missionnaire en voit le détail dans l’historique."].Value;
        return Redirect(Links.Approval(id));
    }

    private async Task<IActionResult> PreviewAsync(Guid id, MissionForm form, CorrectionMark mark, string? verb, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } mission) return await ElsewhereAsync(id, cancellation);
        StageVerbs.Apply(verb, form);
        var page = await pages.ForCorrectionAsync(mission, form, mark, cancellation);
        if (!Request.Headers.ContainsKey("HX-Request")) return View(FormView, page);
        return PartialView(StageVerbs.Is(verb) ? "_StagesSaved" : "_Saved", page);
    }

    private async Task<IActionResult> RefusedAsync(Guid id, MissionForm form, CorrectionMark mark, IReadOnlyList<FormProblem> wrong, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } mission) return await ElsewhereAsync(id, cancellation);
        FormProblems.AddTo(ModelState, wrong);
        ViewData["Fields"] = wrong.Select(problem => problem.Field).ToList();
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(FormView, await pages.ForCorrectionAsync(mission, form, mark, cancellation));
    }

    private async Task<Mission?> FindAsync(Guid id, CancellationToken cancellation) =>
        await access.FindAsync(id, MissionRelation.Decider, cancellation) is { } mission && mission.ActiveSteps.Any(step => step.Kind == StepKind.Validation) ? mission : null;

    /// <summary>No validation of this mission awaits the reader.</summary>
    private async Task<IActionResult> ElsewhereAsync(Guid id, CancellationToken cancellation) =>
        await access.FindAsync(id, MissionAccess.Anyone, cancellation) is null ? NotFound() : Redirect(Links.Approval(id));
}
