using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Missions.Web.Infrastructure.Navigation;
using Missions.Web.Security;

namespace Missions.Web.Features.Home;

/// <summary>The first page: what the account can do, and what waits for it.</summary>
[Authorize(Policies.SignedIn)]
public sealed class HomeController(HomePages pages, Menu menu) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Index(CancellationToken cancellation) =>
        View(await pages.ReadAsync(await menu.OfAsync(User), cancellation));
}
