using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Orders;

/// <summary>Shows several orders, each with its frozen content, signs them in one act, and says what came of each.</summary>
[Route("orders")]
[Authorize(Policy = Policies.Decider)]
public sealed class SeveralController(
    SeveralPages pages, SignSeveral sign, Evidence evidence, ProofGate gate, MissionAccess access, CurrentPerson person, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("sign")]
    public async Task<IActionResult> Show([FromQuery] Guid[] picked, CancellationToken cancellation)
    {
        var page = await pages.ReadAsync(picked, Guid.CreateVersion7(), cancellation);
        return page.Orders.Count == 0 ? NothingLeft(picked.Length > 0) : View("Several", page);
    }

    [HttpPost("sign")]
    public async Task<IActionResult> Sign(SeveralForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await AgainAsync(form, cancellation);
        if (!form.Chosen().Any()) ModelState.AddModelError(nameof(form.Items), text["Cochez au moins un document à signer."]);
        var chosen = await MineAsync(form, cancellation);
        if (!ModelState.IsValid) return await AgainAsync(form, cancellation);
        if (chosen.Count == 0) return NotFound();
        var proof = await gate.PassAsync(form, ModelState, why => evidence.RefuseAsync([.. chosen.Select(item => AgreementOf(item, form, chosen.Count, proof: null))], why, cancellation), cancellation);
        if (proof is null) return await AgainAsync(form, cancellation);
        await sign.RunAsync([.. chosen.Select(item => AgreementOf(item, form, chosen.Count, proof))]);
        return Redirect(Links.SigningAct(form.ActId!.Value));
    }

    [HttpGet("acts/{actId:guid}")]
    public async Task<IActionResult> Results(Guid actId, CancellationToken cancellation) =>
        await pages.ResultsAsync(actId, cancellation) is { Count: > 0 } results ? View("Act", results) : NotFound();

    /// <summary>What is not theirs does not exist for them; what is theirs no more says so with the others.</summary>
    private async Task<IReadOnlyList<SeveralItem>> MineAsync(SeveralForm form, CancellationToken cancellation)
    {
        var mine = new List<SeveralItem>();
        foreach (var item in form.Chosen())
        {
            try
            {
                if (await access.FindAsync(item.MissionId!.Value, SignPages.Related, cancellation) is null) continue;
            }
            catch (MissionRuleException)
            {
                // Their right was taken back: the signature is refused for that, and the evidence says so.
            }

            mine.Add(item);
        }

        return mine;
    }

    private Agreement AgreementOf(SeveralItem item, SeveralForm form, int orders, Proof? proof) => new()
    {
        MissionId = item.MissionId!.Value,
        Fence = item.ToFence(),
        Sha256 = item.Sha256!,
        SignatoryId = person.Id,
        Act = SigningAct.Of(HttpContext, form.ActId!.Value, orders, proof),
    };

    private async Task<IActionResult> AgainAsync(SeveralForm form, CancellationToken cancellation)
    {
        var missions = form.Items.Take(SeveralForm.Most).Select(item => item.MissionId).OfType<Guid>();
        var page = await pages.ReadAsync(missions, form.ActId ?? Guid.CreateVersion7(), cancellation);
        if (page.Orders.Count == 0) return NothingLeft(asked: true);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Several", page with { Unticked = form.Items.Where(item => !item.Chosen).Select(item => item.MissionId).OfType<Guid>().ToHashSet() });
    }

    private RedirectResult NothingLeft(bool asked)
    {
        TempData["Warning"] = (asked ? text["Aucun des documents cochés n’attend plus votre signature."] : text["Cochez au moins un document à signer."]).Value;
        return Redirect(Links.Approvals);
    }
}
