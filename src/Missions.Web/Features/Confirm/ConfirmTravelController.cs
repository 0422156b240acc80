using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Confirm;

/// <summary>After the return: what the link of a mail opens to the traveller, whose one tap confirms. As for <see cref="ConfirmController"/>.</summary>
[Route("confirm/travel")]
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[EnableRateLimiting(LinkRate.Policy)]
public sealed class ConfirmTravelController(ConfirmPages pages, TravelSentences sentences, MailLinks links, ConfirmTravelByLink confirm) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string? key, CancellationToken cancellation)
    {
        if (links.Read(MailLinkKind.Travel, key) is not { } link || await pages.VisitTravelAsync(link, cancellation) is not { } visit) return Closed(pages.OfNothing(typed: null));
        if (await pages.OfAnotherAsync(link, cancellation) is { } another) return Closed(another);
        return visit.State == LinkState.Open ? View("Travel", await pages.OfTravelAsync(key!, visit, cancellation)) : Closed(await sentences.OfAsync(visit, cancellation));
    }

    [HttpPost("")]
    public async Task<IActionResult> Confirm(string? key, CancellationToken cancellation)
    {
        if (links.Read(MailLinkKind.Travel, key) is not { } link || await pages.VisitTravelAsync(link, cancellation) is null) return Closed(pages.OfNothing(typed: null));
        if (await pages.OfAnotherAsync(link, cancellation) is { } another) return Closed(another);
        var done = await confirm.RunAsync(link, cancellation);
        if (done.State is LinkState.Open or LinkState.Done) return Redirect(Links.ConfirmReturn(key!));
        var page = await sentences.OfAsync(done, cancellation);
        return Closed(page with { Status = Math.Max(page.Status, StatusCodes.Status409Conflict) });
    }

    private ViewResult Closed(ClosedPage page)
    {
        Response.StatusCode = page.Status;
        return View("Closed", page);
    }
}
