using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>The decisions on a step. Each carries the step and round shown; a broken rule becomes the 409 page.</summary>
[Route("approvals/{id:guid}")]
[Authorize(Policy = Policies.SignedIn)]
public sealed class DecisionsController(
    DecisionPages pages, MissionAccess access, CurrentPerson person, Words words, IStringLocalizer<Shared> text) : Controller
{
    [HttpPost("approve")]
    public Task<IActionResult> Approve(Guid id, ApprovalForm form, [FromServices] ApproveStep approve, CancellationToken cancellation) =>
        DecideAsync(id, form, "approve", DecisionSense.Approved, approve.RunAsync, step => words.Approved(step), cancellation);

    [HttpPost("return")]
    public Task<IActionResult> Return(Guid id, DecisionForm form, [FromServices] ReturnRequest send, CancellationToken cancellation)
    {
        RequireComment(form, text["Dites au missionnaire ce qu’il faut corriger."]);
        return DecideAsync(id, form, "return", DecisionSense.Returned, send.RunAsync, _ => text["Demande renvoyée pour correction."], cancellation);
    }

    [HttpPost("reject")]
    public Task<IActionResult> Reject(Guid id, DecisionForm form, [FromServices] RejectRequest reject, CancellationToken cancellation)
    {
        RequireComment(form, text["Donnez le motif du refus."]);
        return DecideAsync(id, form, "reject", DecisionSense.Rejected, reject.RunAsync, _ => text["Demande refusée."], cancellation);
    }

    [HttpPost("send-back")]
    public Task<IActionResult> SendBack(Guid id, SendBackForm form, [FromServices] SendBackToStep send, CancellationToken cancellation)
    {
        RequireComment(form, text["Dites ce qu’il faut revoir."]);
        return DecideAsync(
            id, form, "send-back", DecisionSense.SentBack, (decided, token) => send.RunAsync(decided, form.ToStepId!.Value, token),
            _ => text["Demande renvoyée à une étape précédente."], cancellation);
    }

    [HttpPost("funding")]
    public async Task<IActionResult> Funding(Guid id, FundingForm form, [FromServices] AssignFunding assign, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionAccess.Anyone, cancellation) is null) return NotFound();
        if (ModelState.IsValid && !await pages.PaysAsync(form.PayerId!.Value, cancellation))
            ModelState.AddModelError(nameof(form.PayerId), text["Choisissez un établissement payeur de la liste."]);
        if (!ModelState.IsValid) return await AgainAsync(id, page => page with { Funding = form, Verb = "funding" }, cancellation);
        await assign.RunAsync(
            new() { MissionId = id, Fence = form.ToFence(), PersonId = person.Id, PayerId = form.PayerId!.Value, Credits = form.Credits?.Trim() ?? "" }, cancellation);
        TempData["Done"] = text["Financement enregistré."].Value;
        return Redirect(Links.Approval(id));
    }

    private async Task<IActionResult> DecideAsync(
        Guid id, DecisionForm form, string verb, DecisionSense sense, Func<Decided, CancellationToken, Task> run, Func<StepKind, string> done, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionAccess.Anyone, cancellation) is not { } mission) return NotFound();
        if (!ModelState.IsValid) return await AgainAsync(id, page => page with { Decision = form, Verb = verb }, cancellation);
        var asked = mission.Steps.FirstOrDefault(step => step.Id == form.StepId)?.Kind ?? StepKind.Validation;
        try
        {
            await run(new() { MissionId = id, Fence = form.ToFence(), PersonId = person.Id, Comment = form.Comment ?? "" }, cancellation);
        }
        catch (MissionRuleException e) when (IsRepeated(e, sense))
        {
            // The second half of a double click: what was asked for is done.
        }

        TempData["Done"] = done(asked);
        return Redirect(Links.Approvals);
    }

    private bool IsRepeated(MissionRuleException error, DecisionSense sense) =>
        error is { Code: MissionRuleException.Codes.AlreadyDecided, Decision: { } decision } && decision.ActorId == person.Id && decision.Sense == sense;

    private void RequireComment(DecisionForm form, string message)
    {
        if (string.IsNullOrWhiteSpace(form.Comment)) ModelState.AddModelError(nameof(form.Comment), message);
    }

    private async Task<IActionResult> AgainAsync(Guid id, Func<DecisionPage, DecisionPage> typed, CancellationToken cancellation)
    {
        if (await pages.FindAsync(id, cancellation) is not { } page) return NotFound();
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Decision", typed(page));
    }
}
