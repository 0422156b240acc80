using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin.Projects;

/// <summary>The credits on which missions are charged.</summary>
[Route("admin/projects")]
[Authorize(Policies.Administrator)]
public sealed class ProjectsController(
    MissionsDbContext db, Choices choices, SaveProject save, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await PageAsync(new(), null, cancellation));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await db.Projects.AsNoTracking().SingleOrDefaultAsync(project => project.Id == id, cancellation) is { } project
            ? View("Index", await PageAsync(ProjectForm.Of(project), id, cancellation))
            : NotFound();

    [HttpPost("")]
    public Task<IActionResult> Create(ProjectForm form, CancellationToken cancellation) => SaveAsync(null, form, cancellation);

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Change(Guid id, ProjectForm form, CancellationToken cancellation) =>
        await db.Projects.AnyAsync(project => project.Id == id, cancellation) ? await SaveAsync(id, form, cancellation) : NotFound();

    private async Task<IActionResult> SaveAsync(Guid? id, ProjectForm form, CancellationToken cancellation)
    {
        if (ModelState.IsValid && await save.RunAsync(current.Id, id, form, cancellation) is var (field, sentence))
            ModelState.AddModelError(field, text[sentence]);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Index", await PageAsync(form, id, cancellation));
        }

        TempData["Done"] = text["Projet enregistré."].Value;
        return Redirect(Links.AdminProjects);
    }

    private async Task<ProjectPage> PageAsync(ProjectForm form, Guid? edited, CancellationToken cancellation) => new(
        form, edited, await db.Projects.AsNoTracking().OrderBy(project => project.Code).ToListAsync(cancellation),
        await choices.UnitsAsync(cancellation), await choices.PeopleAsync(cancellation), await choices.PayersAsync(cancellation));
}
