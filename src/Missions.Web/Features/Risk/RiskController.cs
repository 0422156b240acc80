using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Geo.Areas;
using Missions.Geo.Places;
using Missions.Web.Data;
using Missions.Web.Data.Risk;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Risk;

/// <summary>The risk list: anyone signed in reads it, an administrator keeps it.</summary>
[Route("risk")]
[Authorize(Policy = Policies.SignedIn)]
public sealed class RiskController(
    RiskPages pages, ChangeRisk change, MissionsDbContext db, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(RiskFilter show, string? q, CancellationToken cancellation) =>
        View(await pages.ReadAsync(Enum.IsDefined(show) ? show : RiskFilter.All, q?.Length > 100 ? q[..100] : q, cancellation));

    [HttpGet("risk.csv")]
    public async Task<IActionResult> Export(CancellationToken cancellation)
    {
        var entries = await RiskRegister.ReadAsync(db, cancellation);
        return File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(RiskFile.Write(entries.Select(entry => entry.Facts)))], "text/csv; charset=utf-8", "pays-a-risque.csv");
    }

    [HttpGet("new")]
    [Authorize(Policy = Policies.Administrator)]
    public IActionResult New() => View("Entry", new RiskEntryPage(new(), null, CanBeRemoved: false));

    [HttpGet("{id:guid}")]
    [Authorize(Policy = Policies.Administrator)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation) =>
        await PageAsync(id, null, cancellation) is { } page ? View("Entry", page) : NotFound();

    [HttpPost("new")]
    [Authorize(Policy = Policies.Administrator)]
    public async Task<IActionResult> Create(RiskForm form, CancellationToken cancellation)
    {
        Check(form);
        if (ModelState.IsValid && (await RiskRegister.ReadAsync(db, cancellation)).Any(entry => entry.Facts.CountryCode == form.CountryCode && entry.Facts.ZoneName == (form.ZoneName?.Trim() ?? "")))
            ModelState.AddModelError(nameof(form.ZoneName), text["Ce pays, ou cette zone, est déjà dans la liste : modifiez son entrée."]);
        return ModelState.IsValid ? await SavedAsync(form, cancellation) : Again(new(form, null, CanBeRemoved: false));
    }

    [HttpPost("{id:guid}")]
    [Authorize(Policy = Policies.Administrator)]
    public async Task<IActionResult> Save(Guid id, RiskForm form, CancellationToken cancellation)
    {
        if (await PageAsync(id, form, cancellation) is not { } page) return NotFound();
        // What an entry is about does not change: another country is another entry.
        (form.CountryCode, form.ZoneName) = (page.Entry!.Facts.CountryCode, page.Entry.Facts.ZoneName);
        ModelState.Remove(nameof(form.CountryCode));
        Check(form);
        return ModelState.IsValid ? await SavedAsync(form, cancellation) : Again(page);
    }

    [HttpPost("{id:guid}/check")]
    [Authorize(Policy = Policies.Administrator)]
    public async Task<IActionResult> Check(Guid id, DateOnly? reviewBy, CancellationToken cancellation)
    {
        if (!ModelState.IsValid || reviewBy <= (await current.AuthorityAsync()).Today)
        {
            ModelState.AddModelError(nameof(reviewBy), text["Donnez une date à venir, ou rien."]);
            return await PageAsync(id, null, cancellation) is { } page ? Again(page) : NotFound();
        }

        if (!await change.CheckAsync(current.Id, id, reviewBy, cancellation)) return NotFound();
        TempData["Done"] = text["Entrée vérifiée."].Value;
        return Redirect(Links.Risk);
    }

    [HttpPost("{id:guid}/remove")]
    [Authorize(Policy = Policies.Administrator)]
    public async Task<IActionResult> Remove(Guid id, CancellationToken cancellation)
    {
        if (!await change.RemoveAsync(current.Id, id, cancellation)) return NotFound();
        TempData["Done"] = text["Entrée retirée."].Value;
        return Redirect(Links.Risk);
    }

    private void Check(RiskForm form)
    {
        if (form.CountryCode is { Length: 2 } code && !Countries.IsKnown(code)) ModelState.AddModelError(nameof(form.CountryCode), text["Choisissez une valeur de la liste."]);
        var (isNamed, isDrawn) = (!string.IsNullOrWhiteSpace(form.ZoneName), !string.IsNullOrWhiteSpace(form.Outline));
        if (isNamed != isDrawn)
            ModelState.AddModelError(isNamed ? nameof(form.Outline) : nameof(form.ZoneName), text["Une zone a un nom et un contour ; un pays n’a ni l’un ni l’autre."]);
        else if (isDrawn && !ZoneText.TryRead(form.Outline, out _))
            ModelState.AddModelError(nameof(form.Outline), text["Le contour se lit « disc latitude longitude rayon-en-km » ou « polygon lat lon; lat lon; lat lon »."]);
    }

    private async Task<IActionResult> SavedAsync(RiskForm form, CancellationToken cancellation)
    {
        await change.SaveAsync(current.Id, [form.ToFacts()], cancellation);
        TempData["Done"] = text["Entrée enregistrée ; elle reste à vérifier."].Value;
        return Redirect(Links.Risk);
    }

    private ViewResult Again(RiskEntryPage page)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Entry", page);
    }

    private async Task<RiskEntryPage?> PageAsync(Guid id, RiskForm? form, CancellationToken cancellation) =>
        (await RiskRegister.ReadAsync(db, cancellation)).FirstOrDefault(entry => entry.Id == id) is { } entry
            ? new(form ?? RiskForm.Of(entry.Facts), entry, CanBeRemoved: !RiskRegister.IsShipped(id))
            : null;
}
