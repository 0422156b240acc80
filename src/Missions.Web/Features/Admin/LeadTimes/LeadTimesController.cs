using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin.LeadTimes;

/// <summary>How early each employer wants a request.</summary>
[Route("admin/lead-times")]
[Authorize(Policies.Administrator)]
public sealed class LeadTimesController(
    LeadTimePages pages, SetLeadTime set, RemoveLeadTime remove, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(DateOnly? departs, CancellationToken cancellation)
    {
        ModelState.Clear(); // A departure that is no date shows the page with another one.
        return View(await pages.ReadAsync(departs, cancellation));
    }

    [HttpPost("")]
    public async Task<IActionResult> Set(LeadTimeForm form, CancellationToken cancellation)
    {
        if (ModelState.IsValid && await set.RunAsync(current.Id, form, cancellation) is { } problem)
            ModelState.AddModelError(problem.Field, text[problem.Sentence]);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Index", await pages.ReadAsync(null, cancellation) with { Form = form });
        }

        TempData["Done"] = text["Délai enregistré ; il vaut pour les demandes à venir."].Value;
        return Redirect(Links.AdminLeadTimes);
    }

    [HttpPost("{id:guid}/remove")]
    public async Task<IActionResult> Remove(Guid id, CancellationToken cancellation)
    {
        if (await remove.RunAsync(current.Id, id, cancellation) is not { } gone) return NotFound();
        if (gone)
        {
            TempData["Done"] = text["Délai retiré ; il n’aura jamais valu."].Value;
            return Redirect(Links.AdminLeadTimes);
        }

        ModelState.AddModelError("", text["Ce délai vaut déjà : des demandes l’ont suivi. Fixez-en un autre à compter d’aujourd’hui ou de plus tard."]);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Index", await pages.ReadAsync(null, cancellation));
    }
}
