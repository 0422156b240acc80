using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Infrastructure.Errors;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Presentation.Sheets;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Follow;

/// <summary>The mission of a guest without account, for whoever has the key of their link; nothing else.</summary>
[Route("follow")]
[AllowAnonymous]
[EnableRateLimiting(LinkRate.Policy)]
public sealed class FollowController(
    GuestAccess access, GuestLinks links, AnswerByLink answer, NoteVisit note, AskForEnglish askForEnglish, MissionSheetReader sheets, MissionsDbContext db, TypedForms forms, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string? key, CancellationToken cancellation)
    {
        if (await access.FindAsync(key, cancellation) is not { State: GuestLinkState.Open } visit) return await GoneAsync(key, cancellation);

        // Whoever is signed in is somebody else, who tries the link.
        if (User.Identity?.IsAuthenticated != true) await note.RunAsync(visit.Link, cancellation);
        return View("Show", await PageAsync(key!, visit, cancellation));
    }

    [HttpGet("order")]
    public async Task<IActionResult> Order(string? key, CancellationToken cancellation)
    {
        if (await access.FindAsync(key, cancellation) is not { State: GuestLinkState.Open } visit) return await GoneAsync(key, cancellation);
        if (FollowPage.OrderOf(visit.Mission) is not { } order) return Redirect(Links.FollowMission(key!));
        var content = await db.FileOfAsync(order, Language.French, cancellation);
        return File(content, "application/pdf", OrderFileName.Of(order));
    }

    [HttpGet("order/en")]
    public async Task<IActionResult> English(string? key, CancellationToken cancellation)
    {
        if (await access.FindAsync(key, cancellation) is not { State: GuestLinkState.Open } visit) return await GoneAsync(key, cancellation);
        if (FollowPage.OrderOf(visit.Mission) is not { English: { } english } order) return Redirect(Links.FollowMission(key!));
        if (english.SealedAt is not null) return File(await db.FileOfAsync(order, Language.English, cancellation), "application/pdf", OrderFileName.OfEnglish(order));
        Response.Headers["Refresh"] = "2";
        return View("Preparing", order);
    }

    [HttpPost("order/en")]
    public async Task<IActionResult> AskForEnglish(string? key, CancellationToken cancellation)
    {
        if (await access.FindAsync(key, cancellation) is not { State: GuestLinkState.Open } visit) return await GoneAsync(key, cancellation);
        if (FollowPage.OrderOf(visit.Mission) is not { } order) return Redirect(Links.FollowMission(key!));
        await askForEnglish.RunAsync(visit.Mission.Id, order.Id, Actor.Self(visit.Link.PersonId), cancellation);
        return Redirect(Links.FollowEnglish(key!));
    }

    [HttpPost("questions/{questionId:guid}")]
    public async Task<IActionResult> Answer(string? key, Guid questionId, CancellationToken cancellation)
    {
        if (await access.FindAsync(key, cancellation) is not { State: GuestLinkState.Open } visit) return await GoneAsync(key, cancellation);
        var field = $"answer-{questionId}";
        var typed = TypedText.Clean(Request.Form[field]);
        if (typed.Length is 0 or > Question.MaximumLength)
        {
            ModelState.AddModelError(field, typed.Length == 0 ? text["Écrivez votre réponse."] : text["La réponse ne peut dépasser {0} caractères.", Question.MaximumLength]);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            ViewData[field] = typed;
            return View("Show", await PageAsync(key!, visit, cancellation));
        }

        if (await answer.RunAsync(visit.Link, questionId, typed, cancellation) != GuestLinkState.Open) return await GoneAsync(key, cancellation);
        TempData["Done"] = text["Réponse envoyée."].Value;
        return Redirect(Links.FollowMission(key!));
    }

    private async Task<FollowPage> PageAsync(string key, GuestVisit visit, CancellationToken cancellation)
    {
        var contact = await db.People.AsNoTracking().SingleAsync(person => person.Id == visit.Mission.EnteredById, cancellation);
        return new(key, await sheets.ReadAsync(visit.Mission, cancellation), contact, links.ExpiresAt(visit.Link, visit.Mission));
    }

    /// <summary>Says why nothing is shown, and gives back what was typed.</summary>
    private async Task<IActionResult> GoneAsync(string? key, CancellationToken cancellation)
    {
        var page = new GonePage((await access.FindAsync(key, cancellation))?.State, await forms.FindAsync(HttpContext));
        Response.StatusCode = page.Status;
        return View("Gone", page);
    }
}
