using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Documents.Orders;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin.Logos;

/// <summary>The logos at the head of orders: of the laboratory and of each institution.</summary>
[Route("admin/logos")]
[Authorize(Policies.Administrator)]
public sealed class LogosController(MissionsDbContext db, SetLogo set, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View("Index", await PageAsync(cancellation));

    [HttpPost("{ownerId:guid}")]
    [RequestSizeLimit(LogoFile.MaximumBytes + (64 * 1024))]
    public async Task<IActionResult> Upload(Guid ownerId, IFormFile? file, CancellationToken cancellation)
    {
        var page = await PageAsync(cancellation);
        if (page.All(row => row.OwnerId != ownerId)) return NotFound();
        var content = file is null ? [] : await ReadAsync(file, cancellation);
        if (Refusal(content) is { } sentence)
        {
            ModelState.AddModelError($"file-{ownerId}", sentence);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Index", page);
        }

        await set.RunAsync(current.Id, ownerId, content, cancellation);
        TempData["Done"] = text["Logo enregistré : les ordres signés à partir de maintenant le portent."].Value;
        return Redirect(Links.AdminLogos);
    }

    [HttpPost("{ownerId:guid}/remove")]
    public async Task<IActionResult> Remove(Guid ownerId, CancellationToken cancellation)
    {
        if (!await set.RunAsync(current.Id, ownerId, content: null, cancellation)) return NotFound();
        TempData["Done"] = text["Logo retiré ; les ordres déjà signés gardent le leur."].Value;
        return Redirect(Links.AdminLogos);
    }

    [HttpGet("files/{sha256:length(64)}")]
    public async Task<IActionResult> Picture(string sha256, CancellationToken cancellation) =>
        await db.Logos.AsNoTracking().SingleOrDefaultAsync(logo => logo.Sha256 == sha256, cancellation) is { } logo
            ? File(logo.Content, LogoFile.MediaType(logo.Content))
            : NotFound();

    private static async Task<byte[]> ReadAsync(IFormFile file, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        return content.ToArray();
    }

    private string? Refusal(byte[] content) => content.Length == 0 ? text["Choisissez un fichier."].Value : LogoFile.Check(content) switch
    {
        LogoProblem.NotAnImage => text["Le logo doit être une image PNG ou JPEG, de 8 bits par couleur, sans entrelacement."].Value,
        LogoProblem.Dimensions => text["Le logo doit avoir de {0} à {1} pixels de côté.", LogoFile.MinimumPixels, LogoFile.MaximumPixels].Value,
        LogoProblem.Weight => text["Le logo ajouterait plus de {0} Ko à chaque ordre : réduisez-le, ou son nombre de couleurs.", LogoFile.MaximumPrintedBytes / 1024].Value,
        _ => null,
    };

    private async Task<IReadOnlyList<LogoRow>> PageAsync(CancellationToken cancellation)
    {
        var logos = await db.LogoOwners.AsNoTracking().ToDictionaryAsync(owner => owner.OwnerId, owner => owner.Sha256, cancellation);
        var laboratories = await db.Units.AsNoTracking().Where(unit => unit.ParentId == null).OrderBy(unit => unit.Name).Select(unit => new { unit.Id, unit.Name }).ToListAsync(cancellation);
        var institutions = await db.Institutions.AsNoTracking().OrderBy(one => one.Name).Select(one => new { one.Id, one.Name }).ToListAsync(cancellation);
        return [.. laboratories.Concat(institutions).Select(owner => new LogoRow(owner.Id, owner.Name, logos.GetValueOrDefault(owner.Id)))];
    }
}
