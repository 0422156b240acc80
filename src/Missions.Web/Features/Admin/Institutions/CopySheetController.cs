using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Institutions;

/// <summary>What a payer's tool asks for, in its order and words.</summary>
[Route("admin/institutions/{id:guid}/copy-sheet")]
[Authorize(Policies.Administrator)]
public sealed class CopySheetController(MissionsDbContext db, SaveCopySheet save, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation) => await FindAsync(id, cancellation) is { } payer
        ? View("CopySheet", new CopySheetAdminPage(payer, CopySheetForm.Of(payer.Document)))
        : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Save(Guid id, CopySheetForm form, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } payer) return NotFound();
        Check(form);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("CopySheet", new CopySheetAdminPage(payer, form));
        }

        return await SavedAsync(id, form.ToLines(), cancellation);
    }

    [HttpPost("default")]
    public async Task<IActionResult> Default(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is null ? NotFound() : await SavedAsync(id, [], cancellation);

    private async Task<IActionResult> SavedAsync(Guid id, IReadOnlyList<CopyLine> lines, CancellationToken cancellation)
    {
        await save.RunAsync(current.Id, id, lines, cancellation);
        TempData["Done"] = text["Fiche de saisie enregistrée."].Value;
        return Redirect(Links.AdminCopySheet(id));
    }

    private void Check(CopySheetForm form)
    {
        var fields = form.Lines.Select(line => line.Field).ToList();
        if (fields.Distinct().Count() != fields.Count || !fields.TrueForAll(Enum.IsDefined)) throw new BadHttpRequestException("The fields of the sheet are not those that the page gave.");
        if (ModelState.IsValid && !form.Lines.Any(line => line.Rank is not null)) ModelState.AddModelError("", text["Donnez un rang à un champ au moins."]);
        foreach (var (line, index) in form.Lines.Select((line, index) => (line, index)))
        {
            if (line.Rank is { } rank && form.Lines.Take(index).Any(before => before.Rank == rank))
                ModelState.AddModelError($"Lines[{index}].Rank", text["Deux champs ont le rang {0}.", rank]);
        }
    }

    private Task<Institution?> FindAsync(Guid id, CancellationToken cancellation) =>
        db.Institutions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.Pays, cancellation);
}
