using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin.Sites;

/// <summary>The scientific sites that search finds before towns: observatories, underground laboratories, field stations.</summary>
[Route("admin/sites")]
[Authorize(Policies.Administrator)]
public sealed class SitesController(
    MissionsDbContext db, SaveSite save, RemoveSite remove, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await PageAsync(new(), null, cancellation));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await db.ScientificSites.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } one
            ? View("Index", await PageAsync(SiteForm.Of(one), id, cancellation))
            : NotFound();

    [HttpPost("")]
    public Task<IActionResult> Create(SiteForm form, CancellationToken cancellation) => SaveAsync(null, form, cancellation);

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Change(Guid id, SiteForm form, CancellationToken cancellation) =>
        await db.ScientificSites.AnyAsync(one => one.Id == id, cancellation) ? await SaveAsync(id, form, cancellation) : NotFound();

    [HttpPost("{id:guid}/remove")]
    public async Task<IActionResult> Remove(Guid id, bool confirmed, CancellationToken cancellation)
    {
        if (!confirmed && await db.ScientificSites.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } one)
        {
            ModelState.AddModelError("confirmed", text["Cochez la case pour retirer ce site."]);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Index", await PageAsync(SiteForm.Of(one), id, cancellation));
        }

        if (!await remove.RunAsync(current.Id, id, cancellation)) return NotFound();
        TempData["Done"] = text["Site retiré."].Value;
        return Redirect(Links.AdminSites);
    }

    private async Task<IActionResult> SaveAsync(Guid? id, SiteForm form, CancellationToken cancellation)
    {
        if (ModelState.IsValid)
            foreach (var (field, sentence) in await save.RunAsync(current.Id, id, form, cancellation))
                ModelState.AddModelError(field, text[sentence]);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Index", await PageAsync(form, id, cancellation));
        }

        TempData["Done"] = text["Site enregistré."].Value;
        return Redirect(Links.AdminSites);
    }

    private async Task<SitePage> PageAsync(SiteForm form, Guid? edited, CancellationToken cancellation) =>
        new(form, edited, await db.ScientificSites.AsNoTracking().OrderBy(one => one.Name).ToListAsync(cancellation));
}
