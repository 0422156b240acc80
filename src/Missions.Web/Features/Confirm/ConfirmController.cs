using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Missions.Web.Infrastructure.Errors;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Confirm;

/// <summary>
/// What the link of a mail opens to whoever a step asks. Opening only reads; the form approves. The key is what authorises, and no cookie:
/// a token against forged requests would guard nothing, and would fail whoever signs in meanwhile.
/// </summary>
[Route("confirm")]
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[EnableRateLimiting(LinkRate.Policy)]
public sealed class ConfirmController(
    ConfirmPages pages, StepSentences sentences, MailLinks links, ApproveByLink approve, CurrentPerson current, TypedForms forms) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string? key, CancellationToken cancellation)
    {
        if (links.Read(MailLinkKind.Step, key) is not { } link || await pages.VisitStepAsync(link, cancellation) is not { } visit) return Closed(pages.OfNothing(typed: null));
        if (await pages.OfAnotherAsync(link, cancellation) is { } another) return Closed(another);
        if (visit.State == LinkState.Open) return View("Step", await pages.OfStepAsync(key!, visit, cancellation));
        var page = await sentences.OfAsync(visit, cancellation);
        return current.OptionalId is not null && visit.State is LinkState.AsksMore or LinkState.Confidential or LinkState.Held ? Redirect(page.Next!) : Closed(page);
    }

    [HttpPost("")]
    public async Task<IActionResult> Approve(string? key, ConfirmForm form, CancellationToken cancellation)
    {
        var typed = await forms.FindAsync(HttpContext);
        if (links.Read(MailLinkKind.Step, key) is not { } link || await pages.VisitStepAsync(link, cancellation) is not { } visit) return Closed(pages.OfNothing(typed));
        if (await pages.OfAnotherAsync(link, cancellation) is { } another) return Closed(another with { Typed = typed });
        if (!ModelState.IsValid && visit.State == LinkState.Open)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Step", await pages.OfStepAsync(key!, visit, cancellation) with { Comment = form.Comment ?? "" });
        }

        var done = await approve.RunAsync(link, form.Comment ?? "", cancellation);
        if (done.State == LinkState.Open || done.Decision?.ActorId == link.PersonId) return Redirect(Links.ConfirmStep(key!));
        var page = await sentences.OfAsync(done, cancellation);
        return Closed(page with { Status = Math.Max(page.Status, StatusCodes.Status409Conflict), Typed = typed });
    }

    private ViewResult Closed(ClosedPage page)
    {
        Response.StatusCode = page.Status;
        return View("Closed", page);
    }
}
