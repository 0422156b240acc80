using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>After the return: the mission went as planned, or its own form says what was travelled instead.</summary>
[Route("missions/{id:guid}")]
[Authorize(Policy = Policies.SignedIn)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TravelController(
    FormPageReader pages, MissionAccess access, CurrentPerson person, ConfirmTravel confirm, CorrectTravel correct, IStringLocalizer<Shared> text) : Controller
{
    private const string FormView = "Edit";
    private const MissionRelation Concerned = MissionAccess.Owner | MissionRelation.Manager;

    /// <summary>What a link in a mail opens: nothing is done by opening it.</summary>
    [HttpGet("confirm-travel")]
    public async Task<IActionResult> Ask(Guid id, CancellationToken cancellation) =>
        await access.FindAsync(id, Concerned, cancellation) is { } mission ? View("ConfirmTravel", mission) : NotFound();

    [HttpPost("confirm-travel")]
    public async Task<IActionResult> Confirm(Guid id, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, Concerned, cancellation) is null) return NotFound();
        await confirm.RunAsync(id, person.Id, cancellation);
        return Done(text["Merci : la mission est effectuée comme prévu."], id);
    }

    [HttpGet("travelled")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, Concerned, cancellation) is not { } mission) return NotFound();
        return mission.IsUnderOrder || mission.Status == MissionStatus.Travelled ? View(FormView, await pages.ForTravelAsync(mission, cancellation)) : Redirect(Links.Mission(id));
    }

    [HttpPost("travelled")]
    public async Task<IActionResult> Correct(Guid id, MissionForm form, CorrectionMark mark, string? verb, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, Concerned, cancellation) is not { } mission) return NotFound();
        if (!ModelState.IsValid) throw new BadHttpRequestException("The form's own hidden fields are not what the page gave.");
        var isBackground = Request.Headers.ContainsKey("HX-Request");
        if (isBackground || verb is not null)
        {
            StageVerbs.Apply(verb, form);
            var page = await pages.ForTravelAsync(mission, form, mark, cancellation);
            return isBackground ? PartialView(StageVerbs.Is(verb) ? "_StagesSaved" : "_Saved", page) : View(FormView, page);
        }

        var wrong = await correct.RunAsync(new() { MissionId = id, PersonId = person.Id, SeenContent = mark.Seen!, Form = form }, cancellation);
        if (wrong.Count == 0) return Done(text["Merci : ce qui a été effectué est enregistré."], id);
        FormProblems.AddTo(ModelState, wrong);
        ViewData["Fields"] = wrong.Select(problem => problem.Field).ToList();
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(FormView, await pages.ForTravelAsync(mission, form, mark, cancellation));
    }

    private RedirectResult Done(LocalizedString sentence, Guid id)
    {
        TempData["Done"] = sentence.Value;
        return Redirect(Links.Mission(id));
    }
}
