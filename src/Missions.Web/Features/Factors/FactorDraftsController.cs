using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Geo.Emissions;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Factors;

/// <summary>Makes a set of the laboratory's own: a copy whose cells are edited, or a file; previewed, then published for good.</summary>
[Authorize(Policy = Policies.LaboratoryReferent)]
public sealed class FactorDraftsController(
    FactorPages pages, FactorPreviewReader previews, PublishFactorSet publish, CurrentPerson person, Words words, IStringLocalizer<Shared> text) : Controller
{
    private const int MostBytes = 256 * 1024;

    [HttpGet(Links.Factors + "/{id}/copy")]
    public async Task<IActionResult> Copy(string id, CancellationToken cancellation) => await pages.OneAsync(id, cancellation) is { } page
        ? View("Edit", new FactorDraftPage(FactorDraft.Of(page.Row.Set), null))
        : NotFound();

    [HttpGet(Links.FactorsUpload)]
    public IActionResult Upload() => View();

    [HttpPost(Links.FactorsUpload)]
    public async Task<IActionResult> Upload(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0) return Refused(text["Choisissez un fichier."]);
        if (file.Length > MostBytes) return Refused(text["Ce fichier dépasse {0} Ko.", MostBytes / 1024]);
        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        var reading = FactorSetReader.Examine(await reader.ReadToEndAsync(cancellation));
        foreach (var problem in reading.Problems)
            ModelState.AddModelError("file", problem.Path.Length == 0 ? words.Of(problem) : text["{0} : {1}", problem.Path, words.Of(problem)]);
        return reading is { Set: { } set, Problems.Count: 0 } ? await PreviewedAsync(FactorDraft.Of(set), cancellation) : Refused(null);
    }

    [HttpPost(Links.FactorsPreview)]
    public async Task<IActionResult> Preview(CancellationToken cancellation)
    {
        if (Read() is not { } draft) return BadRequest();
        return draft.Problems.Count > 0 ? Wrong(draft) : await PreviewedAsync(draft, cancellation);
    }

    [HttpPost(Links.FactorsPublish)]
    public async Task<IActionResult> Publish(string? previewed, CancellationToken cancellation)
    {
        if (Read() is not { } draft) return BadRequest();
        if (draft.Problems.Count > 0) return Wrong(draft);
        if (previewed != draft.Mark)
        {
            ModelState.AddModelError("", text["Ce jeu a changé depuis l’aperçu : relisez le nouvel aperçu, puis publiez."]);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await PreviewedAsync(draft, cancellation);
        }

        var id = await publish.RunAsync(person.Id, draft.Name, draft.Note, draft.Set, cancellation);
        TempData["Done"] = text["Le jeu « {0} » est publié. Choisissez maintenant l’année pour laquelle il vaut.", id].Value;
        return Redirect(Links.FactorSet(id));
    }

    private FactorDraft? Read()
    {
        var typed = Request.Form.Where(field => field.Value.Count == 1)
            .ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return FactorDraft.Read(typed.GetValueOrDefault("Base"), typed.GetValueOrDefault("Name"), typed.GetValueOrDefault("Note"), typed);
    }

    private async Task<IActionResult> PreviewedAsync(FactorDraft draft, CancellationToken cancellation) =>
        View("Edit", new FactorDraftPage(draft, await previews.ReadAsync(draft.Set, cancellation)));

    private ViewResult Wrong(FactorDraft draft)
    {
        foreach (var (path, problem) in draft.Problems)
            ModelState.AddModelError(path, path == "Name" ? text["Donnez un nom de 1 à {0} lettres minuscules sans accent, chiffres et traits d’union, qui n’est pas celui d’un jeu livré et ne finit pas par un numéro de version.", FactorDraft.MostNameLetters]
                : path.Length == 0 || draft.Cells.ContainsKey(path) || path == "Note" ? words.Of(problem) : text["{0} : {1}", path, words.Of(problem)]);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Edit", new FactorDraftPage(draft, null));
    }

    private ViewResult Refused(string? sentence)
    {
        if (sentence is not null) ModelState.AddModelError("file", sentence);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View(nameof(Upload));
    }
}

public sealed record FactorDraftPage(FactorDraft Draft, FactorPreview? Preview);
