using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Calendars;

namespace Missions.Web.Features.Balance;

[Authorize(Policy = Policies.CarbonReferent)]
public sealed class BalanceController(
    BalanceReader reader, BalanceCsv csv, LabCalendar calendar, TimeProvider clock, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet(Links.Balance)]
    public async Task<IActionResult> Index(BalanceForm form, CancellationToken cancellation)
    {
        form.Complete(calendar.DayOf(clock.GetUtcNow()), ModelState, text);
        if (ModelState.IsValid)
            return View(await reader.ReadAsync(form, cancellation));
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(new BalancePage(form));
    }

    [HttpGet(Links.BalanceFile)]
    public async Task<IActionResult> Export(BalanceForm form, CancellationToken cancellation)
    {
        form.Complete(calendar.DayOf(clock.GetUtcNow()), ModelState, text);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(nameof(Index), new BalancePage(form));
        }

        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"bilan-missions-{form.From:yyyy-MM-dd}-{form.To:yyyy-MM-dd}.csv\"";
        await csv.WriteAsync(form.Period, Response.Body, cancellation);
        return new EmptyResult();
    }
}
