using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Missions.Web.Security;

namespace Missions.Web.Features.Approvals;

/// <summary>What the reader's roles reach: any mission by number, name or place, and who is away.</summary>
[Route("approvals")]
[Authorize(Policy = Policies.Decider)]
public sealed class SearchController(MissionSearch search, AwayWeek week) : Controller
{
    [HttpGet("search")]
    public async Task<IActionResult> Search(string? q, int? page, CancellationToken cancellation)
    {
        var words = q?.Trim() ?? "";
        return View(await search.FindAsync(words[..Math.Min(words.Length, MissionSearch.MostCharacters)], page ?? 1, cancellation));
    }

    [HttpGet("away")]
    public async Task<IActionResult> Away([FromQuery(Name = "week")] DateOnly? day, CancellationToken cancellation) =>
        View(await week.ReadAsync(day, cancellation));
}
