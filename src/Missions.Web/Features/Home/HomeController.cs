using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Security;

namespace Missions.Web.Features.Home;

[Authorize(Policies.SignedIn)]
public sealed class HomeController(Menu menu) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Index() => View(await menu.OfAsync(User));
}
