using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Orders;

/// <summary>Records the signature that an authority outside gave where nobody here may sign: the mission of a signatory without a delegate.</summary>
[Route("orders/{missionId:guid}/outside")]
[Authorize(Policy = Policies.SignedIn)]
public sealed class OutsideController(
    SignPages pages, SignOrder sign, Proofs proofs, MissionAccess access, CurrentPerson person, MissionsDbContext db, IStringLocalizer<Shared> text) : Controller
{
    public const int MaximumBytes = 5 * 1024 * 1024;

    private static ReadOnlySpan<byte> PdfHead => "%PDF-"u8;

    [HttpGet("")]
    public async Task<IActionResult> Show(Guid missionId, CancellationToken cancellation) =>
        await pages.FindAsync(missionId, cancellation) is { RecordsOutside: true } page ? View("Outside", page with { ActId = Guid.CreateVersion7() }) : await ElsewhereAsync(missionId, cancellation);

    [HttpPost("")]
    public async Task<IActionResult> Record(Guid missionId, OutsideForm form, CancellationToken cancellation)
    {
        if (await access.FindAsync(missionId, SignPages.Related, cancellation) is null) return NotFound();
        var document = await CheckAsync(form, cancellation);
        if (!ModelState.IsValid) return await AgainAsync(missionId, form, cancellation);
        try
        {
            if (await sign.RunAsync(AgreementOf(missionId, form, document, await proofs.FreshAsync(cancellation)), cancellation) is null)
            {
                TempData["Warning"] = text[SignPages.RiskChanged].Value;
                return Redirect(Links.Approval(missionId));
            }
        }
        catch (MissionRuleException e) when (SignOrder.IsOwn(e, person.Id))
        {
            // The second half of a double click: the signature is recorded.
        }

        TempData["Done"] = text["Signature enregistrée : le document est émis."].Value;
        return Redirect(Links.Approval(missionId));
    }

    /// <summary>The document that bears the signature, for those related to the mission.</summary>
    [HttpGet("document")]
    public async Task<IActionResult> Document(Guid missionId, CancellationToken cancellation)
    {
        if (await access.FindAsync(missionId, MissionAccess.Anyone, cancellation) is not { } mission) return NotFound();
        var orders = mission.Orders.Where(order => order.Outside is not null).Select(order => order.Id).ToList();
        var document = await db.OutsideDocuments.AsNoTracking().Where(d => orders.Contains(d.OrderId)).OrderByDescending(d => d.OrderId).FirstOrDefaultAsync(cancellation);
        Response.Headers.CacheControl = "private, no-store";
        return document is null ? NotFound() : File(document.Content, "application/pdf", $"Signature-exterieure-{mission.Reference}.pdf");
    }

    private Agreement AgreementOf(Guid missionId, OutsideForm form, byte[] document, Proof? proof) => new()
    {
        MissionId = missionId,
        Fence = form.ToFence(),
        Sha256 = form.Sha256!,
        SignatoryId = person.Id,
        Act = SigningAct.Of(HttpContext, form.ActId!.Value, orders: 1, proof),
        Outside = new(form.Name!.Trim(), form.Capacity!.Trim(), form.Reference!.Trim(), form.SignedOn!.Value, Convert.ToHexStringLower(SHA256.HashData(document))),
        Document = document,
    };

    private async Task<byte[]> CheckAsync(OutsideForm form, CancellationToken cancellation)
    {
        if (form.SignedOn > (await person.AuthorityAsync()).Today)
            ModelState.AddModelError(nameof(form.SignedOn), text["La date de la signature est à venir."]);
        if (form.Document is not { Length: > 0 and <= MaximumBytes } file)
        {
            if (form.Document is not null) ModelState.AddModelError(nameof(form.Document), text["Joignez un PDF de {0} Mo au plus.", MaximumBytes / 1024 / 1024]);
            return [];
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        var bytes = content.ToArray();
        if (!bytes.AsSpan().StartsWith(PdfHead)) ModelState.AddModelError(nameof(form.Document), text["Le document signé doit être un PDF."]);
        return bytes;
    }

    private async Task<IActionResult> AgainAsync(Guid missionId, OutsideForm form, CancellationToken cancellation)
    {
        if (await pages.FindAsync(missionId, cancellation) is not { RecordsOutside: true } page) return Redirect(Links.Approval(missionId));
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Outside", page with { Outside = form, ActId = form.ActId ?? Guid.CreateVersion7() });
    }

    private async Task<IActionResult> ElsewhereAsync(Guid missionId, CancellationToken cancellation) =>
        await access.FindAsync(missionId, SignPages.Related, cancellation) is null ? NotFound() : Redirect(Links.Approval(missionId));
}
