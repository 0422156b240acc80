using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin.Stuck;

/// <summary>« Demandes bloquées »: what only an administrator can set going again.</summary>
[Route("admin/stuck")]
[Authorize(Policies.Administrator)]
public sealed class StuckController(StuckRequests requests, ReassignStep reassign, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await requests.ReadPageAsync(cancellation));

    [HttpPost("{missionId:guid}/reassign")]
    public async Task<IActionResult> Reassign(Guid missionId, ReassignForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            ViewData["Typed"] = form;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Index", await requests.ReadPageAsync(cancellation));
        }

        await reassign.RunAsync(missionId, current.Id, form, cancellation);
        TempData["Done"] = text["La demande est confiée à quelqu’un d’autre, et le délai repart."].Value;
        return Redirect(Links.AdminStuck);
    }
}
