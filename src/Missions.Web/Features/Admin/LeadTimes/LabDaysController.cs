using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Calendars;

namespace Missions.Web.Features.Admin.LeadTimes;

/// <summary>The days on which the laboratory does not work: its closures, and the local holidays that it observes.</summary>
[Route("admin/lead-times")]
[Authorize(Policies.Administrator)]
public sealed class LabDaysController(LeadTimePages pages, ChangeLabDays change, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    [HttpPost("closures")]
    public async Task<IActionResult> Close(ClosureForm form, CancellationToken cancellation)
    {
        if (ModelState.IsValid) Check(form);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Index", await pages.ReadAsync(null, cancellation) with { Closure = form });
        }

        await change.CloseAsync(current.Id, form, cancellation);
        return Done(text["Fermeture enregistrée ; les échéances à venir en tiennent compte."]);
    }

    [HttpPost("closures/{id:guid}/remove")]
    public async Task<IActionResult> Open(Guid id, CancellationToken cancellation) =>
        await change.OpenAsync(current.Id, id, cancellation) ? Done(text["Fermeture retirée."]) : NotFound();

    [HttpPost("holidays")]
    public async Task<IActionResult> Observe(IReadOnlyList<LocalHoliday>? holidays, CancellationToken cancellation)
    {
        await change.ObserveAsync(current.Id, [.. (holidays ?? []).Where(Enum.IsDefined)], cancellation);
        return Done(text["Jours fériés enregistrés ; les échéances à venir en tiennent compte."]);
    }

    private void Check(ClosureForm form)
    {
        if (!DayBounds.Allow(form.ClosedFrom!.Value)) ModelState.AddModelError(nameof(form.ClosedFrom), text["Cette date est trop lointaine."]);
        if (form.ClosedUntil < form.ClosedFrom) ModelState.AddModelError(nameof(form.ClosedUntil), text["Le dernier jour est avant le premier."]);
        else if (form.ClosedUntil!.Value.DayNumber - form.ClosedFrom.Value.DayNumber >= Closure.MaximumDays)
            ModelState.AddModelError(nameof(form.ClosedUntil), text["Une fermeture dure {0} jours au plus.", Closure.MaximumDays]);
    }

    private RedirectResult Done(string sentence)
    {
        TempData["Done"] = sentence;
        return Redirect(Links.AdminLeadTimes);
    }
}
