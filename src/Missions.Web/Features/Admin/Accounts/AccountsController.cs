using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin.Accounts;

/// <summary>Accounts: found, looked at, stopped, moved, given a new password.</summary>
[Route("admin/accounts")]
[Authorize(Policies.Administrator)]
public sealed class AccountsController(
    AccountPages pages, SetAccountActive setActive, MovePerson move, ResetPassword reset, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, int page = 1, CancellationToken cancellation = default) =>
        View(await pages.ListAsync(q?[..Math.Min(q.Length, 100)], page, cancellation));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation) =>
        await pages.FindAsync(id, cancellation) is { } page ? View(page) : NotFound();

    [HttpPost("{id:guid}/deactivate")]
    public Task<IActionResult> Deactivate(Guid id, CancellationToken cancellation) => SetActiveAsync(id, active: false, cancellation);

    [HttpPost("{id:guid}/reactivate")]
    public Task<IActionResult> Reactivate(Guid id, CancellationToken cancellation) => SetActiveAsync(id, active: true, cancellation);

    [HttpPost("{id:guid}/unit")]
    public async Task<IActionResult> Move(Guid id, Guid unitId, CancellationToken cancellation) =>
        await move.RunAsync(current.Id, id, unitId, cancellation) ? Done(id, text["Unité enregistrée."]) : NotFound();

    [HttpPost("{id:guid}/password")]
    public async Task<IActionResult> Password(Guid id, CancellationToken cancellation)
    {
        if (await reset.RunAsync(current.Id, id, cancellation) is not { } password) return NotFound();
        TempData["Password"] = password;
        return Done(id, text["Nouveau mot de passe créé ; les sessions ouvertes de ce compte sont terminées."]);
    }

    private async Task<IActionResult> SetActiveAsync(Guid id, bool active, CancellationToken cancellation)
    {
        var outcome = await setActive.RunAsync(current.Id, id, active, cancellation);
        if (outcome == Outcome.Done) return Done(id, active ? text["Compte réactivé."] : text["Compte désactivé ; ses sessions se terminent."]);
        if (outcome == Outcome.NotFound || await pages.FindAsync(id, cancellation) is not { } page) return NotFound();
        ModelState.AddModelError("", text[LastAdministrator.Sentence]);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("Show", page);
    }

    private RedirectResult Done(Guid id, string sentence)
    {
        TempData["Done"] = sentence;
        return Redirect(Links.AdminAccount(id));
    }
}
