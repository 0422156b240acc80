using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Absences;

/// <summary>Dated absences, each with a substitute who validates meanwhile.</summary>
[Route("absences")]
[Authorize(Policies.SignedIn)]
public sealed class AbsencesController(
    AbsencePages pages, NameSubstitute name, RevokeSubstitution revoke, CurrentPerson current, Formats formats, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await pages.ReadAsync(new(), cancellation));

    [HttpPost("")]
    public async Task<IActionResult> Declare(AbsenceForm form, CancellationToken cancellation)
    {
        var principal = form.PrincipalId ?? current.Id;
        if (principal != current.Id && !await current.HoldsAsync(Role.Administrator)) return Forbid();
        if (ModelState.IsValid)
        {
            var refusal = await name.RunAsync(
                current.Id, new(principal, form.SubstituteId!.Value, form.From!.Value, form.Until!.Value), cancellation);
            if (refusal is null) return Done(text["Absence enregistrée ; le remplacement compte à ces dates."]);
            ModelState.AddModelError(refusal.Field, text[refusal.Sentence, [.. refusal.Arguments.Select(Said)]]);
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Index", await pages.ReadAsync(form, cancellation));
    }

    [HttpPost("{id:guid}/revoke")]
    public async Task<IActionResult> Revoke(Guid id, CancellationToken cancellation) =>
        await revoke.RunAsync(current.Id, await current.HoldsAsync(Role.Administrator), id, cancellation)
            ? Done(text["Remplacement révoqué ; il ne compte plus."])
            : NotFound();

    private object Said(object argument) => argument is DateOnly day ? formats.Day(day) : argument;

    private RedirectResult Done(string sentence)
    {
        TempData["Done"] = sentence;
        return Redirect(Links.Absences);
    }
}
