using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Documents.Orders;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Verify;

/// <summary>Anyone asks whether an order is authentic and stands: by its file, or by the code printed on it.</summary>
[Route("verify")]
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class VerifyController(FileCheck check, IssuedOrders orders, VerifyGate gate, TimeProvider clock, IStringLocalizer<Shared> text) : Controller
{
    public const string FileField = "file";
    public const string CodeField = "code";

    /// <summary>More than the largest file: a browser whose sending is cut off shows no answer, so what is too large is taken in and thrown away.</summary>
    private const int MaximumBody = 16 * Upload.MaximumBytes;

    [HttpGet("")]
    public IActionResult Ask(string? code)
    {
        if (code is null && !Request.Query.ContainsKey(CodeField)) return Page();
        return VerificationCode.Read(code) is { } read ? Redirect(Links.VerifyCode(read)) : Refuse(CodeField, text["Un code a 26 lettres et chiffres, comme au pied du document."], StatusCodes.Status400BadRequest, code);
    }

    [HttpGet("{code}")]
    public async Task<IActionResult> ByCode(string code, CancellationToken cancellation)
    {
        if (VerificationCode.Read(code) is not { } read) return Ask(code);
        if (read != code) return Redirect(Links.VerifyCode(read));
        if (!LetsIn()) return TooMany(code);
        var order = await orders.WithCodeAsync(read, cancellation);
        if (order is null) Response.StatusCode = StatusCodes.Status404NotFound;
        return Page(new(order?.Standing ?? VerdictKind.Unknown, order, FileSha256: null), read);
    }

    /// <summary>Changes nothing, so a page elsewhere that posts here gains nothing; and the token would be read with the file, to the disk.</summary>
    [HttpPost("")]
    [IgnoreAntiforgeryToken]
    [ReadsBodyItself]
    [RequestSizeLimit(MaximumBody)]
    public async Task<IActionResult> ByFile(CancellationToken cancellation)
    {
        if (!LetsIn()) return TooMany(code: null);
        var (file, problem) = await UploadReader.ReadAsync(Request, cancellation);
        if (file is null) return Refuse(FileField, Sentence(problem), problem == UploadProblem.TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest);
        return await check.RunAsync(file, cancellation) is { } verdict
            ? Page(verdict)
            : Refuse(FileField, text["Ce fichier n’est pas un PDF : un ordre de mission en est un."], StatusCodes.Status400BadRequest);
    }

    private bool LetsIn() => gate.LetsIn(HttpContext.Connection.RemoteIpAddress);

    private ViewResult TooMany(string? code)
    {
        Response.Headers.RetryAfter = "60";
        return Refuse("", text["Trop de vérifications en peu de temps : attendez une minute."], StatusCodes.Status429TooManyRequests, code);
    }

    private ViewResult Refuse(string field, string sentence, int status, string? code = null)
    {
        ModelState.Clear();
        ModelState.AddModelError(field, sentence);
        Response.StatusCode = status;
        return Page(code: code);
    }

    private ViewResult Page(Verdict? verdict = null, string? code = null) => View("Verify", new VerifyPage(clock.GetUtcNow()) { Verdict = verdict, Code = code });

    private string Sentence(UploadProblem problem) => problem switch
    {
        UploadProblem.Several => text["Un seul fichier à la fois."],
        UploadProblem.TooLarge => text["Ce fichier dépasse {0} Mo : aucun ordre de mission n’est si grand.", Upload.MaximumBytes / 1024 / 1024],
        UploadProblem.Broken => text["L’envoi s’est interrompu : recommencez."],
        _ => text["Choisissez le fichier PDF du document."],
    };
}
