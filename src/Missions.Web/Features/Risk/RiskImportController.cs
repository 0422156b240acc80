using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Data.Risk;
using Missions.Web.Presentation;
using Missions.Web.Presentation.Csv;
using Missions.Web.Security;
using Missions.Workflow.Risk;

namespace Missions.Web.Features.Risk;

/// <summary>A file of entries, shown before it is taken.</summary>
/// <param name="Content">Its text, to send again.</param>
/// <param name="New">What is not in the list yet.</param>
/// <param name="Changed">What says something else than the list; each is to be checked again.</param>
/// <param name="Same">How many entries are as in the list.</param>
/// <param name="Problems">What is wrong; then nothing is taken.</param>
public sealed record RiskImportPage(
    string Content, IReadOnlyList<RiskFacts> New, IReadOnlyList<(RiskFacts Before, RiskFacts After)> Changed, int Same, IReadOnlyList<RiskFileProblem> Problems);

/// <summary>Takes entries from a CSV file: those of the list that the file does not name stay as they are.</summary>
[Route("risk/import")]
[Authorize(Policy = Policies.Administrator)]
public sealed class RiskImportController(MissionsDbContext db, ChangeRisk change, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    public const int MaximumBytes = 1024 * 1024;

    [HttpGet("")]
    public IActionResult Show() => View("Import", new RiskImportPage("", [], [], 0, []));

    [HttpPost("")]
    public async Task<IActionResult> Preview(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null or { Length: 0 }) return Refused(text["Choisissez un fichier."]);
        if (file.Length > MaximumBytes) return Refused(text["Ce fichier dépasse {0} Ko.", MaximumBytes / 1024]);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        return Shown(await ReadAsync(CsvText.Decode(content.ToArray()), cancellation));
    }

    [HttpPost("confirm")]
    public async Task<IActionResult> Confirm(string? content, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(content) || content.Length > MaximumBytes) return Refused(text["Choisissez un fichier."]);
        var page = await ReadAsync(content, cancellation);
        if (page.Problems.Count > 0) return Shown(page);
        var changed = await change.SaveAsync(current.Id, RiskFile.Read(content).Entries, cancellation);
        TempData["Done"] = text["Entrées ajoutées ou changées : {0}. Elles restent à vérifier.", changed].Value;
        return Redirect(Links.Risk);
    }

    private async Task<RiskImportPage> ReadAsync(string content, CancellationToken cancellation)
    {
        var (entries, problems) = RiskFile.Read(content);
        var known = (await RiskRegister.ReadAsync(db, cancellation)).ToDictionary(entry => (entry.Facts.CountryCode, entry.Facts.ZoneName), entry => entry.Facts);
        var pairs = entries.Select(after => (Before: known.GetValueOrDefault((after.CountryCode, after.ZoneName)), After: after)).ToList();
        return new(
            content,
            [.. pairs.Where(pair => pair.Before is null).Select(pair => pair.After)],
            [.. pairs.Where(pair => pair.Before is not null && pair.Before != pair.After).Select(pair => (pair.Before!, pair.After))],
            pairs.Count(pair => pair.Before == pair.After),
            problems);
    }

    private ViewResult Shown(RiskImportPage page)
    {
        if (page.Problems.Count > 0) Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Import", page);
    }

    private ViewResult Refused(string sentence)
    {
        ModelState.AddModelError("file", sentence);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Import", new RiskImportPage("", [], [], 0, []));
    }
}
