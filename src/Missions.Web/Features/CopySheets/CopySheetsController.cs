using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.CopySheets;

/// <summary>What to type into the national tool of a payer, and the number of the order that it made.</summary>
[Route("copy-sheets")]
[Authorize(Policy = Policies.SignedIn)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CopySheetsController(
    AwaitedNumbers awaited, CopySheetReader sheets, MissionAccess access, CurrentPerson person, NoteNumber note, NoteCancellation noteCancellation, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    [Authorize(Policy = Policies.Manager)]
    public async Task<IActionResult> Index(int? page, CancellationToken cancellation) => View(await awaited.ReadAsync(page ?? 1, cancellation));

    [HttpGet("{missionId:guid}")]
    public async Task<IActionResult> Show(Guid missionId, CancellationToken cancellation)
    {
        if (await access.FindToCopyAsync(missionId, cancellation) is not { } mission) return NotFound();
        if (mission.Orders.Count == 0) return NotSigned(missionId);
        var page = await ReadAsync(mission, cancellation);
        var seen = mission.OutsideNumber?.Number;
        return View(page with { Form = new() { Number = seen, EnteredOn = page.Today, Seen = seen }, Cancellation = new() { CancelledOn = page.Today, Seen = seen } });
    }

    [HttpGet("{missionId:guid}/export.csv")]
    public async Task<IActionResult> Export(Guid missionId, CancellationToken cancellation)
    {
        if (await access.FindToCopyAsync(missionId, cancellation) is not { } mission) return NotFound();
        if (mission.Orders.Count == 0) return NotSigned(missionId);
        if (mission.Status == MissionStatus.Cancelled) return Redirect(Links.CopySheet(missionId));
        var page = await sheets.ReadAsync(mission, cancellation);
        return File(CopySheetCsv.Of(page.Rows), "text/csv; charset=utf-8", $"fiche-de-saisie-{OrderFileName.Numbered(page.Order)}.csv");
    }

    [HttpPost("{missionId:guid}/number")]
    public async Task<IActionResult> Note(Guid missionId, NumberForm form, CancellationToken cancellation)
    {
        if (await access.FindAsync(missionId, MissionRelation.Manager, cancellation) is not { } mission) return NotFound();
        if (mission.Orders.Count == 0) throw new MissionRuleException(MissionRuleException.Codes.WrongStatus);
        var page = await ReadAsync(mission, cancellation);
        Check(form, page);
        if (!ModelState.IsValid) return Again(page, form, StatusCodes.Status400BadRequest);
        try
        {
            await note.RunAsync(missionId, person.Id, form.Number!.Trim(), form.EnteredOn!.Value, form.Seen, cancellation);
        }
        catch (MissionRuleException e) when (e.Code == MissionRuleException.Codes.NumberNoted)
        {
            return Overtaken(await ReadAsync((await access.FindAsync(missionId, MissionRelation.Manager, cancellation))!, cancellation), form);
        }

        TempData["Done"] = text["Numéro noté."].Value;
        return Redirect(Links.Mission(missionId));
    }

    [HttpPost("{missionId:guid}/cancellation")]
    public async Task<IActionResult> Cancel(Guid missionId, CancellationForm form, CancellationToken cancellation)
    {
        if (await access.FindAsync(missionId, MissionRelation.Manager, cancellation) is not { } mission) return NotFound();
        if (mission is not { Status: MissionStatus.Cancelled, OutsideNumber: { } noted }) throw new MissionRuleException(MissionRuleException.Codes.WrongStatus);
        var page = await ReadAsync(mission, cancellation);
        if (form.CancelledOn > page.Today)
            ModelState.AddModelError(nameof(form.CancelledOn), text["La date d’annulation est à venir."]);
        if (form.CancelledOn < noted.EnteredOn)
            ModelState.AddModelError(nameof(form.CancelledOn), text["La date d’annulation est avant la saisie, le {0}.", CopyValues.Day(noted.EnteredOn)]);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(nameof(Show), page with { Cancellation = form });
        }

        await noteCancellation.RunAsync(missionId, person.Id, form.CancelledOn!.Value, form.Seen, cancellation);
        TempData["Done"] = text["Annulation notée."].Value;
        return Redirect(Links.Mission(missionId));
    }

    private async Task<CopySheetPage> ReadAsync(Mission mission, CancellationToken cancellation)
    {
        var authority = await person.AuthorityAsync();
        return await sheets.ReadAsync(mission, cancellation) with { Today = authority.Today, MayNote = mission.IsManagedBy(person.Id, authority) };
    }

    private void Check(NumberForm form, CopySheetPage page)
    {
        if (form.Number is { Length: <= OutsideNumber.MaximumLength } typed && typed.Trim().Length > 0 && !OutsideNumber.IsNumber(typed.Trim()))
            ModelState.AddModelError(nameof(form.Number), text["Le numéro a des chiffres, avec au besoin des lettres sans accent, des espaces et - _ / . :, et commence par une lettre ou un chiffre."]);
        if (form.EnteredOn > page.Today)
            ModelState.AddModelError(nameof(form.EnteredOn), text["La date de saisie est à venir."]);
        if (form.EnteredOn < page.FirstSignedOn)
            ModelState.AddModelError(nameof(form.EnteredOn), text["La date de saisie est avant la signature, le {0}.", CopyValues.Day(page.FirstSignedOn)]);
    }

    /// <summary>Somebody noted another number since the page was opened: it is shown beside what was typed, which a second sending puts in its place.</summary>
    private ViewResult Overtaken(CopySheetPage page, NumberForm form)
    {
        var now = page.Mission.OutsideNumber!;
        ModelState.Clear();
        ModelState.AddModelError(nameof(form.Number), text["Le numéro {0} a été noté entre-temps : enregistrez de nouveau pour mettre le vôtre à sa place.", now.Number]);
        form.Seen = now.Number;
        return Again(page, form, StatusCodes.Status409Conflict);
    }

    private ViewResult Again(CopySheetPage page, NumberForm form, int status)
    {
        Response.StatusCode = status;
        return View(nameof(Show), page with { Form = form });
    }

    private RedirectResult NotSigned(Guid missionId)
    {
        TempData["Warning"] = text["La fiche de saisie vient avec la signature."].Value;
        return Redirect(Links.Mission(missionId));
    }
}
