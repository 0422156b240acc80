using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin.Units;

/// <summary>The tree of units: the laboratory and its teams.</summary>
[Route("admin/units")]
[Authorize(Policies.Administrator)]
public sealed class UnitsController(
    MissionsDbContext db, Choices choices, SaveUnit save, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await PageAsync(new(), null, cancellation));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await db.Units.AsNoTracking().SingleOrDefaultAsync(unit => unit.Id == id, cancellation) is { } unit
            ? View("Index", await PageAsync(new() { Name = unit.Name, ShortName = unit.ShortName, City = unit.City }, id, cancellation))
            : NotFound();

    [HttpPost("")]
    public Task<IActionResult> Create(UnitForm form, CancellationToken cancellation) => SaveAsync(null, form, cancellation);

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Change(Guid id, UnitForm form, CancellationToken cancellation) =>
        await db.Units.AnyAsync(unit => unit.Id == id, cancellation) ? await SaveAsync(id, form, cancellation) : NotFound();

    private async Task<IActionResult> SaveAsync(Guid? id, UnitForm form, CancellationToken cancellation)
    {
        if (ModelState.IsValid && await save.RunAsync(current.Id, id, form, cancellation) is var (field, sentence))
            ModelState.AddModelError(field, text[sentence]);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Index", await PageAsync(form, id, cancellation));
        }

        TempData["Done"] = text["Unité enregistrée."].Value;
        return Redirect(Links.AdminUnits);
    }

    private async Task<UnitPage> PageAsync(UnitForm form, Guid? edited, CancellationToken cancellation) => new(
        form, edited,
        await db.Units.AsNoTracking().OrderBy(unit => unit.ParentId != null).ThenBy(unit => unit.ShortName).ToListAsync(cancellation),
        await choices.UnitsAsync(cancellation));
}
