using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Missions.Geo.Emissions;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Simulator;

/// <summary>A page for anyone: it asks the public interface, stores nothing and keeps its state in its own address.</summary>
[AllowAnonymous]
public sealed class SimulatorController(FactorSetCatalogue catalogue) : Controller
{
    [HttpGet(Links.Simulator)]
    public IActionResult Index() => View(new SimulatorPage(catalogue.All, FactorSetCatalogue.DefaultId));
}
