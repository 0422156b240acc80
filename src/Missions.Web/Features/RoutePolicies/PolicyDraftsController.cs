using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>Makes a version: a form whose every button gives it back, a preview, then a publication for good.</summary>
[Authorize(Policy = Policies.Administrator)]
public sealed class PolicyDraftsController(
    PolicyDrafts drafts, PolicyReader reader, PolicyPreviewReader previews, PublishPolicy publish, CurrentPerson current, TimeProvider clock, IStringLocalizer<Shared> text)
    : Controller
{
    [HttpGet(Links.NewPolicy)]
    public async Task<IActionResult> New(Guid? employer, string? from, CancellationToken cancellation) =>
        ModelState.IsValid && await drafts.BeginAsync(employer, from, cancellation) is { } form
            ? View("Edit", await drafts.PageAsync(form, cancellation))
            : NotFound();

    [HttpPost(Links.EditPolicy)]
    public async Task<IActionResult> Edit(PolicyForm form, string? verb, CancellationToken cancellation)
    {
        ModelState.Clear();
        PolicyEdits.Apply(form, verb);
        return View("Edit", await drafts.PageAsync(form, cancellation));
    }

    [HttpPost(Links.PreviewPolicy)]
    public async Task<IActionResult> Preview(PolicyForm form, CancellationToken cancellation)
    {
        var page = await drafts.PageAsync(form, cancellation);
        return Read(page) is { } draft ? await PreviewedAsync(page, draft, cancellation) : Again(page);
    }

    [HttpPost(Links.PublishPolicy)]
    public async Task<IActionResult> Publish(PolicyForm form, CancellationToken cancellation)
    {
        var page = await drafts.PageAsync(form, cancellation);
        if (Read(page) is not { } draft) return Again(page);
        if (form.Previewed != PublishPolicy.MarkOf(draft.At(1, clock.GetUtcNow())))
        {
            ModelState.AddModelError("", text["Ce circuit a changé depuis l’aperçu : relisez le nouvel aperçu, puis publiez."]);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await PreviewedAsync(page, draft, cancellation);
        }

        var (result, inForce) = await publish.RunAsync(current.Id, draft, cancellation);
        if (result != Publication.Published) return await StaleAsync(page, draft, result, cancellation);
        TempData["Done"] = text["La version {0} est publiée. Les demandes à venir la suivent ; celles en cours gardent leur circuit.", inForce!.Version].Value;
        return Redirect(Links.Policy(inForce.Id));
    }

    private async Task<IActionResult> StaleAsync(PolicyDraftPage page, PolicyDraft draft, Publication result, CancellationToken cancellation)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        if (result == Publication.OutOfDate)
        {
            ModelState.AddModelError("", text["Une personne nommée ou l’établissement n’est plus actif : relisez les étapes."]);
            return View("Edit", page);
        }

        var inForce = await drafts.InForceAsync(draft.EmployerId, cancellation);
        (page.Form.BasedOn, page.Form.DraftId) = (inForce?.Policy.Version ?? 0, Guid.CreateVersion7());
        return await PreviewedAsync(page with { Overtaken = inForce }, draft, cancellation);
    }

    private PolicyDraft? Read(PolicyDraftPage page)
    {
        ModelState.Clear();
        var (form, reading) = (page.Form, reader.Read(page.Form, page.Choices));
        foreach (var (field, sentence) in reading.Problems)
            ModelState.AddModelError(field, sentence);
        if (form.EmployerId is { } employer && page.Choices.Employers.All(option => option.Value != employer.ToString()))
            ModelState.AddModelError("", text["Cet établissement n’emploie plus personne : choisissez-en un autre."]);
        return ModelState.IsValid ? new(form.DraftId, form.EmployerId, form.Name!.Trim(), form.BasedOn, reading.Steps) : null;
    }

    private async Task<IActionResult> PreviewedAsync(PolicyDraftPage page, PolicyDraft draft, CancellationToken cancellation) => View(
        "Edit", page with { Preview = await previews.ReadAsync(draft.At(draft.BasedOn + 1, clock.GetUtcNow()), page.Form, page.Choices, cancellation) });

    private ViewResult Again(PolicyDraftPage page)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Edit", page);
    }
}
