using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Missions.Web.Security;

namespace Missions.Web.Features.Approvals;

/// <summary>What awaits the reader, and one request as its deciders see it.</summary>
[Route("approvals")]
[Authorize(Policy = Policies.SignedIn)]
public sealed class ApprovalsController(Inbox inbox, DecisionPages pages) : Controller
{
    [HttpGet("")]
    [Authorize(Policy = Policies.Decider)]
    public async Task<IActionResult> Index(CancellationToken cancellation) => View(await inbox.ReadAsync(cancellation));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation) =>
        await pages.FindAsync(id, cancellation) is { } page ? View("Decision", page) : NotFound();
}
