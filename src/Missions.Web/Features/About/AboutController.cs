using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Missions.Geo.Emissions;

namespace Missions.Web.Features.About;

/// <summary>Whose data, fonts and libraries the product carries, and under which licence: several of them ask for it to be said.</summary>
[Route("about")]
[AllowAnonymous]
public sealed class AboutController : Controller
{
    [HttpGet("data")]
    public IActionResult Data() => View(new AboutPage(Credit.Places, FactorSetCatalogue.Embedded.All, Credit.Software));

    [HttpGet("source")]
    public IActionResult Source() => View();
}
