using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Orders;

/// <summary>Shows the frozen content to its signatory, and signs it once their identity is proved.</summary>
[Route("orders/{missionId:guid}/sign")]
[Authorize(Policy = Policies.SignedIn)]
public sealed class SignController(
    SignPages pages, SignOrder sign, Evidence evidence, ProofGate gate, MissionAccess access, CurrentPerson person, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid missionId, CancellationToken cancellation)
    {
        if (await pages.FindAsync(missionId, cancellation) is { } page)
            return page.RecordsOutside ? Redirect(Links.SignOutside(missionId)) : await PageAsync(page, Guid.CreateVersion7(), cancellation);
        return await access.FindAsync(missionId, SignPages.Related, cancellation) is null ? NotFound() : Redirect(Links.Approval(missionId));
    }

    [HttpPost("")]
    public async Task<IActionResult> Sign(Guid missionId, SignForm form, CancellationToken cancellation)
    {
        if (await access.FindAsync(missionId, SignPages.Related, cancellation) is null) return NotFound();
        if (!ModelState.IsValid) return await AgainAsync(missionId, form, cancellation);
        var proof = await gate.PassAsync(form, ModelState, why => evidence.RefuseAsync([AgreementOf(missionId, form, proof: null)], why, cancellation), cancellation);
        if (proof is null) return await AgainAsync(missionId, form, cancellation);
        try
        {
            if (await sign.RunAsync(AgreementOf(missionId, form, proof), cancellation) is not { } order)
                return WentBack(missionId);
            TempData["Done"] = (order.WhatItIs().IsRequest() ? text["Demande de mission signée."] : text["Ordre de mission signé."]).Value;
        }
        catch (MissionRuleException e) when (SignOrder.IsOwn(e, person.Id))
        {
            // The second half of a double click: it is signed.
            TempData["Done"] = text["Signature enregistrée : le document est émis."].Value;
        }

        return Redirect(Links.Approval(missionId));
    }

    private Agreement AgreementOf(Guid missionId, SignForm form, Proof? proof) => new()
    {
        MissionId = missionId,
        Fence = form.ToFence(),
        Sha256 = form.Sha256!,
        SignatoryId = person.Id,
        Act = SigningAct.Of(HttpContext, form.ActId!.Value, orders: 1, proof),
    };

    private RedirectResult WentBack(Guid missionId)
    {
        TempData["Warning"] = text[SignPages.RiskChanged].Value;
        return Redirect(Links.Approval(missionId));
    }

    private async Task<IActionResult> AgainAsync(Guid missionId, SignForm form, CancellationToken cancellation)
    {
        if (await pages.FindAsync(missionId, cancellation) is not { RecordsOutside: false } page) return Redirect(Links.Approval(missionId));
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await PageAsync(page, form.ActId ?? Guid.CreateVersion7(), cancellation);
    }

    private async Task<ViewResult> PageAsync(SignPage page, Guid actId, CancellationToken cancellation) =>
        View("Sign", page with { ActId = actId, Proof = await gate.PageAsync(cancellation) });
}
