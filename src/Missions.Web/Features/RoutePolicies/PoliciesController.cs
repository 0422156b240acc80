using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>The approval routes in force, and those that were.</summary>
[Route(Links.Policies)]
[Authorize(Policy = Policies.Administrator)]
public sealed class PoliciesController(PolicyPages pages) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await pages.ListAsync(cancellation));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation) =>
        await pages.OneAsync(id, cancellation) is { } page ? View(page) : NotFound();
}
