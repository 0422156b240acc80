using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Absences;

/// <summary>Dated absences, each with a substitute who acts meanwhile; and who signs for whom.</summary>
[Route("absences")]
[Authorize(Policies.SignedIn)]
public sealed class AbsencesController(
    AbsencePages pages, NameSubstitute name, RevokeSubstitution revoke, CurrentPerson current, Objections objections, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, CancellationToken cancellation) => View(await pages.ReadAsync(new(), q, cancellation));

    [HttpPost("")]
    public async Task<IActionResult> Declare(AbsenceForm form, CancellationToken cancellation)
    {
        var principal = form.PrincipalId ?? current.Id;
        if (principal != current.Id && !await current.HoldsAsync(Role.Administrator)) return Forbid();
        if (ModelState.IsValid)
        {
            var objection = await name.RunAsync(
                current.Id, new(principal, form.SubstituteId!.Value, form.From!.Value, form.Until!.Value, form.Scope!.Value), cancellation);
            if (objection is null or { Field.Length: 0 })
            {
                TempData["Warning"] = objection is null ? null : objections.Say(objection);
                return Done(text["Absence enregistrée ; le remplacement compte à ces dates."]);
            }

            ModelState.AddModelError(objection.Field, objections.Say(objection));
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Index", await pages.ReadAsync(form, null, cancellation));
    }

    [HttpPost("{id:guid}/revoke")]
    public async Task<IActionResult> Revoke(Guid id, CancellationToken cancellation) =>
        await revoke.RunAsync(current.Id, await current.HoldsAsync(Role.Administrator), id, cancellation)
            ? Done(text["Remplacement révoqué ; il ne compte plus."])
            : NotFound();

    /// <summary>The decision of a signing delegation, for an administrator, who delegates and who signs.</summary>
    [HttpGet("delegations/{id:guid}/decision")]
    public async Task<IActionResult> Decision(Guid id, [FromServices] DecisionFile decisions, CancellationToken cancellation)
    {
        if (await decisions.FindAsync(id, cancellation) is not { } document) return NotFound();
        Response.Headers.CacheControl = "private, no-store";
        return File(document.Content, document.ContentType, document.FileName);
    }

    private RedirectResult Done(string sentence)
    {
        TempData["Done"] = sentence;
        return Redirect(Links.Absences);
    }
}
