using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Missions.Web.Data;
using Missions.Web.Data.Factors;
using Missions.Web.Presentation;
using Missions.Workflow.Calendars;

namespace Missions.Web.Features.Simulator;

/// <summary>A page for anyone: it asks the public interface, stores nothing and keeps its state in its own address.</summary>
[AllowAnonymous]
public sealed class SimulatorController(MissionsDbContext db, LaboratoryFactors factors, LabCalendar calendar, TimeProvider clock) : Controller
{
    [HttpGet(Links.Simulator)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var catalogue = await factors.ReadAsync(db, cancellation);
        return View(new SimulatorPage(catalogue.All, catalogue.ForYear(calendar.DayOf(clock.GetUtcNow()).Year).Id));
    }
}
