using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>The traveller's answers to what deciders ask.</summary>
[Route("missions/{id:guid}/questions/{questionId:guid}")]
[Authorize(Policy = Policies.SignedIn)]
public sealed class AnswerController(
    AnswerQuestion answer, MissionAccess access, CurrentPerson person, MissionPages pages, IStringLocalizer<Shared> text) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Answer(Guid id, Guid questionId, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionAccess.Owner, cancellation) is not { } mission) return NotFound();
        var field = $"answer-{questionId}";
        var typed = TypedText.Clean(Request.Form[field]);
        if (typed.Length is 0 or > Question.MaximumLength)
        {
            ModelState.AddModelError(field, typed.Length == 0 ? text["Écrivez votre réponse."] : text["La réponse ne peut dépasser {0} caractères.", Question.MaximumLength]);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            ViewData[field] = typed;
            return View("~/Features/Missions/Views/Show.cshtml", await pages.ReadAsync(mission, cancellation));
        }

        await answer.RunAsync(id, questionId, person.Self, typed, cancellation);
        TempData["Done"] = text["Réponse envoyée."].Value;
        return Redirect(Links.Mission(id));
    }
}
