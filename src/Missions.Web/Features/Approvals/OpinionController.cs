using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>The opinions and agreements given outside the application, recorded by whoever the step asks.</summary>
[Route("approvals/{id:guid}/opinion")]
[Authorize(Policy = Policies.SignedIn)]
public sealed class OpinionController(
    DecisionPages pages, RecordOpinion record, MissionAccess access, CurrentPerson person, MissionsDbContext db, IStringLocalizer<Shared> text) : Controller
{
    public const int MaximumBytes = 5 * 1024 * 1024;

    private static ReadOnlySpan<byte> PdfHead => "%PDF-"u8;

    [HttpPost("")]
    public async Task<IActionResult> Record(Guid id, OpinionForm form, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionAccess.Anyone, cancellation) is null) return NotFound();
        var document = await CheckAsync(form, cancellation);
        if (!ModelState.IsValid) return await AgainAsync(id, form, cancellation);
        try
        {
            await record.RunAsync(
                new() { MissionId = id, Fence = form.ToFence(), PersonId = person.Id, Comment = form.Reserve ?? "" },
                new(form.Author!.Trim(), form.Reference!.Trim(), form.On!.Value, form.Sense!.Value),
                document,
                cancellation);
        }
        catch (MissionRuleException e) when (e is { Code: MissionRuleException.Codes.AlreadyDecided, Decision: { Opinion: not null } decision } && decision.ActorId == person.Id)
        {
            // The second half of a double click: the opinion is recorded.
        }

        TempData["Done"] = text[form.Sense == OpinionSense.Unfavourable ? "Avis défavorable enregistré : la demande est refusée." : "Avis consigné."].Value;
        return Redirect(Links.Approvals);
    }

    /// <summary>The document that bears an opinion, for those related to the mission.</summary>
    [HttpGet("{stepId:guid}/document")]
    public async Task<IActionResult> Document(Guid id, Guid stepId, CancellationToken cancellation)
    {
        if (await access.FindAsync(id, MissionAccess.Anyone, cancellation) is not { } mission || mission.Steps.All(step => step.Id != stepId)) return NotFound();
        var document = await db.OpinionDocuments.AsNoTracking().SingleOrDefaultAsync(d => d.StepId == stepId, cancellation);
        Response.Headers.CacheControl = "private, no-store";
        return document is null ? NotFound() : File(document.Content, "application/pdf", $"Avis-{mission.Reference}.pdf");
    }

    private async Task<byte[]?> CheckAsync(OpinionForm form, CancellationToken cancellation)
    {
        if (form.On > (await person.AuthorityAsync()).Today) ModelState.AddModelError(nameof(form.On), text["La date de l’avis est à venir."]);
        if (form.Sense is OpinionSense.WithConditions or OpinionSense.Unfavourable && string.IsNullOrWhiteSpace(form.Reserve))
            ModelState.AddModelError(nameof(form.Reserve), text["Dites les réserves, ou le motif de l’avis défavorable."]);
        if (form.Document is not { } file) return null;
        if (file.Length is 0 or > MaximumBytes)
        {
            ModelState.AddModelError(nameof(form.Document), text["Joignez un PDF de {0} Mo au plus.", MaximumBytes / 1024 / 1024]);
            return null;
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        var bytes = content.ToArray();
        if (!bytes.AsSpan().StartsWith(PdfHead)) ModelState.AddModelError(nameof(form.Document), text["Le document de l’avis doit être un PDF."]);
        return bytes;
    }

    private async Task<IActionResult> AgainAsync(Guid id, OpinionForm form, CancellationToken cancellation)
    {
        if (await pages.FindAsync(id, cancellation) is not { } page) return NotFound();
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Decision", page with { Opinion = form, Verb = "opinion" });
    }
}
