using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin.Institutions;

/// <summary>The supervising bodies and outside institutions that employ or pay.</summary>
[Route("admin/institutions")]
[Authorize(Policies.Administrator)]
public sealed class InstitutionsController(
    MissionsDbContext db, SaveInstitution save, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await PageAsync(new(), null, cancellation));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await db.Institutions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } one
            ? View("Index", await PageAsync(InstitutionForm.Of(one), id, cancellation))
            : NotFound();

    [HttpPost("")]
    public Task<IActionResult> Create(InstitutionForm form, CancellationToken cancellation) => SaveAsync(null, form, cancellation);

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Change(Guid id, InstitutionForm form, CancellationToken cancellation) =>
        await db.Institutions.AnyAsync(one => one.Id == id, cancellation) ? await SaveAsync(id, form, cancellation) : NotFound();

    private async Task<IActionResult> SaveAsync(Guid? id, InstitutionForm form, CancellationToken cancellation)
    {
        if (form.WrongDocument() is var (wrong, why, what)) ModelState.AddModelError(wrong, text[why, what]);
        if (ModelState.IsValid && await save.RunAsync(current.Id, id, form, cancellation) is var (field, sentence))
            ModelState.AddModelError(field, text[sentence]);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Index", await PageAsync(form, id, cancellation));
        }

        TempData["Done"] = text["Établissement enregistré."].Value;
        return Redirect(Links.AdminInstitutions);
    }

    private async Task<InstitutionPage> PageAsync(InstitutionForm form, Guid? edited, CancellationToken cancellation) =>
        new(form, edited, await db.Institutions.AsNoTracking().OrderBy(one => one.ShortName).ToListAsync(cancellation));
}
