using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Features.Admin.Accounts;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin.Roles;

/// <summary>Roles on units: given with dates, taken back at once.</summary>
[Route("admin/roles")]
[Authorize(Policies.Administrator)]
public sealed class RolesController(
    RolePages pages, GrantRole grant, RevokeRole revoke, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await pages.ListAsync(cancellation));

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? personId, CancellationToken cancellation) =>
        View(await pages.NewAsync(new() { PersonId = personId, From = pages.Today }, cancellation));

    [HttpPost("new")]
    public async Task<IActionResult> Grant(GrantForm form, CancellationToken cancellation)
    {
        foreach (var problem in GrantRules.OfForm(form, pages.Today)) ModelState.AddModelError(problem.Field, text[problem.Sentence]);
        if (ModelState.IsValid)
        {
            var problem = await grant.RunAsync(current.Id, form, cancellation);
            if (problem is null) return Done(text["Rôle donné ; il compte dès son premier jour."]);
            ModelState.AddModelError(problem.Field, text[problem.Sentence]);
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("New", await pages.NewAsync(form, cancellation));
    }

    [HttpPost("{id:guid}/revoke")]
    public async Task<IActionResult> Revoke(Guid id, CancellationToken cancellation)
    {
        var outcome = await revoke.RunAsync(current.Id, id, cancellation);
        if (outcome == Outcome.Done) return Done(text["Rôle retiré ; il ne compte plus."]);
        if (outcome == Outcome.NotFound) return NotFound();
        ModelState.AddModelError("", text[LastAdministrator.Sentence]);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Index", await pages.ListAsync(cancellation));
    }

    private RedirectResult Done(string sentence)
    {
        TempData["Done"] = sentence;
        return Redirect(Links.AdminRoles);
    }
}
