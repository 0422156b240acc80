using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin.LeadTimes;

/// <summary>How early each employer wants a request.</summary>
[Route("admin/lead-times")]
[Authorize(Policies.Administrator)]
public sealed class LeadTimesController(
    MissionsDbContext db, Choices choices, SetLeadTime set, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(await PageAsync(new() { From = (await current.AuthorityAsync()).Today }, cancellation));

    [HttpPost("")]
    public async Task<IActionResult> Set(LeadTimeForm form, CancellationToken cancellation)
    {
        if (ModelState.IsValid && !await set.RunAsync(current.Id, form, cancellation))
            ModelState.AddModelError(nameof(form.EmployerId), text["Choisissez une valeur de la liste."]);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Index", await PageAsync(form, cancellation));
        }

        TempData["Done"] = text["Délai enregistré ; il vaut pour les demandes à venir."].Value;
        return Redirect(Links.AdminLeadTimes);
    }

    private async Task<LeadTimePage> PageAsync(LeadTimeForm form, CancellationToken cancellation) => new(
        form,
        await db.LeadTimes.AsNoTracking().OrderBy(time => time.EmployerId).ThenBy(time => time.Destination).ThenByDescending(time => time.From).ToListAsync(cancellation),
        await choices.EmployersAsync(cancellation));
}
