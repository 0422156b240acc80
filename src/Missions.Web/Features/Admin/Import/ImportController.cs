using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Presentation.Csv;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin.Import;

/// <summary>Accounts from a CSV file: shown first, then made all together or not at all.</summary>
[Route("admin/accounts/import")]
[Authorize(Policies.Administrator)]
public sealed class ImportController(
    ImportCheck check, ImportAccounts import, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    public const int MaximumBytes = 256 * 1024;

    [HttpGet("")]
    public IActionResult Show() => View("Import");

    [HttpGet("sample.csv")]
    public IActionResult Sample() => File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(AccountFile.Sample)], "text/csv; charset=utf-8", "comptes.csv");

    [HttpPost("")]
    public async Task<IActionResult> Preview(IFormFile? file, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0) return Refused(text["Choisissez un fichier."]);
        if (file.Length > MaximumBytes) return Refused(text["Ce fichier dépasse {0} Ko.", MaximumBytes / 1024]);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        return await PreviewAsync(CsvText.Decode(content.ToArray()), cancellation);
    }

    [HttpPost("confirm")]
    public async Task<IActionResult> Confirm(string? content, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(content) || content.Length > MaximumBytes) return Refused(text["Choisissez un fichier."]);
        var reading = await check.ReadAsync(content, cancellation);
        return reading.Problems.Count > 0
            ? await PreviewAsync(content, cancellation)
            : View("Imported", await import.RunAsync(current.Id, reading.People, cancellation));
    }

    private async Task<IActionResult> PreviewAsync(string content, CancellationToken cancellation)
    {
        var reading = await check.ReadAsync(content, cancellation);
        if (reading.Problems.Count > 0) Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Preview", new ImportPreview(content, reading));
    }

    private ViewResult Refused(string sentence)
    {
        ModelState.AddModelError("file", sentence);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Import");
    }
}

/// <summary>What a file would do, with its text to send again.</summary>
public sealed record ImportPreview(string Content, ImportReading Reading);
