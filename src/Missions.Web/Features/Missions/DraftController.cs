using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

[Route("missions")]
[Authorize(Policy = Policies.SignedIn)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DraftController(
    FormPageReader pages, Travellers travellers, MissionAccess access, CurrentPerson person, SaveDraft save, SubmitMission submit, Formats formats,
    IStringLocalizer<Shared> text) : Controller
{
    private const string FormView = "Edit";

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? traveller, CancellationToken cancellation) =>
        await travellers.FindAsync(traveller, cancellation) is { } someone ? View(FormView, await pages.NewAsync(someone, cancellation)) : NotFound();

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionAccess.Owner, cancellation) is not { } mission) return NotFound();
        return mission.IsEditable ? View(FormView, await pages.ReadAsync(mission, cancellation)) : Redirect(Links.Mission(id));
    }

    /// <summary>What the page asks for while a place is looked up.</summary>
    [HttpGet("{id:guid}/places")]
    public async Task<IActionResult> Places(Guid id, CancellationToken cancellation) =>
        await access.FindAsync(id, MissionAccess.Owner, cancellation) is { IsEditable: true } mission ? PartialView("_Places", await pages.ReadAsync(mission, cancellation)) : NotFound();

    /// <summary>Keeps the draft, by itself while someone types (then a part of the page answers) or when they ask for it.</summary>
    [HttpPost("{id:guid}/draft")]
    public async Task<IActionResult> Draft(Guid id, MissionForm form, string? verb, CancellationToken cancellation)
    {
        StageVerbs.Apply(verb, form);
        if (await KeepAsync(id, form, verb, cancellation) is not { } kept) return await ConflictAsync(id, form, cancellation);
        if (IsBackground)
        {
            Response.Headers["HX-Replace-Url"] = Links.EditMission(id);
            return PartialView(StageVerbs.Is(verb) ? "_StagesSaved" : "_Saved", await KeptPageAsync(kept, form, cancellation));
        }

        if (kept.Problems.Count > 0) return await RefusedAsync(kept.Mission, form, kept.Problems, cancellation);
        TempData["Done"] = text["Brouillon enregistré à {0}. Il n’est pas encore soumis.", formats.TimeOf(kept.Mission.UpdatedAt)].Value;
        return Redirect(Links.EditMission(id) + (StageVerbs.Is(verb) ? "#stages" : ""));
    }

    /// <summary>The one way to submit: what is on the screen is kept first, so that a refusal loses nothing.</summary>
    [HttpPost("{id:guid}/submit")]
    public async Task<IActionResult> Submit(Guid id, MissionForm form, string? verb, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionAccess.Owner, cancellation) is { IsEditable: false } done)
            return done.Status == MissionStatus.Submitted ? Redirect(Links.Mission(id)) : throw new MissionRuleException(MissionRuleException.Codes.WrongStatus);
        if (await KeepAsync(id, form, verb, cancellation) is not { } kept) return await ConflictAsync(id, form, cancellation);
        var problems = kept.Problems.Count > 0 ? kept.Problems : await submit.RunAsync(id, person.Id, cancellation);
        if (problems.Count > 0) return await RefusedAsync(kept.Mission, form, problems, cancellation);
        TempData["Done"] = text["Votre demande est soumise."].Value;
        return Redirect(Links.Mission(id));
    }

    private bool IsBackground => Request.Headers.ContainsKey("HX-Request");

    /// <summary>Null when a newer version is kept.</summary>
    private async Task<KeptDraft?> KeepAsync(Guid id, MissionForm form, string? verb, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) throw new BadHttpRequestException("The form's own hidden fields are not what the page gave.");
        try
        {
            return await save.RunAsync(
                new() { MissionId = id, PersonId = person.Id, Form = form, Overwrite = verb == StageVerbs.KeepMine }, cancellation);
        }
        catch (MissionRuleException e) when (e.Code == MissionRuleException.Codes.EditedElsewhere)
        {
            return null;
        }
    }

    private async Task<IActionResult> ConflictAsync(Guid id, MissionForm form, CancellationToken cancellation)
    {
        var mission = await access.FindAsync(id, MissionAccess.Owner, cancellation) ?? throw new MissionGoneException(id);
        var page = await pages.ReadAsync(id, form, mission, cancellation) with { EditedElsewhere = true };
        Response.StatusCode = StatusCodes.Status409Conflict;
        return IsBackground ? PartialView("_Saved", page) : View(FormView, page);
    }

    private async Task<IActionResult> RefusedAsync(Mission mission, MissionForm form, IReadOnlyList<FormProblem> problems, CancellationToken cancellation)
    {
        FormProblems.AddTo(ModelState, problems);
        ViewData["Fields"] = problems.Select(problem => problem.Field).ToList();
        form.Version = mission.Version;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(FormView, await pages.ReadAsync(mission.Id, form, mission, cancellation));
    }

    private async Task<FormPage> KeptPageAsync(KeptDraft kept, MissionForm form, CancellationToken cancellation)
    {
        FormProblems.AddTo(ModelState, kept.Problems);
        form.Version = kept.Mission.Version;
        return await pages.ReadAsync(kept.Mission.Id, form, kept.Mission, cancellation);
    }
}
