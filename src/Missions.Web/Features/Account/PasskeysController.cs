using System.Net.Mime;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Account;

/// <summary>The passkeys of one's account: added, renamed, removed; and the questions that browsers have them answer.</summary>
[Route("account/passkeys")]
[Authorize(Policies.SignedIn)]
public sealed class PasskeysController(Passkeys passkeys, Proofs proofs, Formats formats, TimeProvider clock, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show() => View("Passkeys", await passkeys.PageAsync());

    /// <summary>Proves the identity again, so that a passkey may be added.</summary>
    [HttpPost("prove")]
    public async Task<IActionResult> Prove(string? password)
    {
        var outcome = password is { Length: > 0 and <= 200 } ? (await proofs.AgainByPasswordAsync(password)).Outcome : ProofOutcome.Wrong;
        if (outcome == ProofOutcome.Given) return Redirect(Links.Passkeys);
        ModelState.AddModelError("Password", outcome == ProofOutcome.LockedOut
            ? text["Trop d’essais : ce compte est bloqué pour quelques minutes."]
            : text["Ce mot de passe n’est pas le vôtre."]);
        return await AgainAsync();
    }

    [HttpPost("new")]
    public async Task<IActionResult> New() =>
        await passkeys.AskForNewAsync() is { } question ? Content(question, MediaTypeNames.Application.Json) : StatusCode(StatusCodes.Status403Forbidden);

    /// <summary>Asked before a sign-in or a signature.</summary>
    [HttpPost("question")]
    [AllowAnonymous]
    public async Task<IActionResult> Question() => Content(await passkeys.AskAsync(), MediaTypeNames.Application.Json);

    [HttpPost("")]
    public async Task<IActionResult> Add(PasskeyForm form)
    {
        if (ModelState.IsValid && await passkeys.AddAsync(form.Credential!, NameOf(form.Name)))
        {
            TempData["Done"] = text["Clé d’accès ajoutée."].Value;
            return Redirect(Links.Passkeys);
        }

        ModelState.AddModelError("Credential", text["La clé d’accès n’a pas été ajoutée : recommencez, au besoin avec un autre appareil."]);
        return await AgainAsync();
    }

    [HttpPost("rename")]
    public async Task<IActionResult> Rename(KnownPasskeyForm form)
    {
        if (!ModelState.IsValid) return await AgainAsync();
        if (!await passkeys.RenameAsync(form.Id!, NameOf(form.Name))) return NotFound();
        TempData["Done"] = text["Clé d’accès renommée."].Value;
        return Redirect(Links.Passkeys);
    }

    [HttpPost("remove")]
    public async Task<IActionResult> Remove(KnownPasskeyForm form)
    {
        if (!ModelState.IsValid) return await AgainAsync();
        if (!await passkeys.RemoveAsync(form.Id!)) return NotFound();
        TempData["Done"] = text["Clé d’accès retirée : elle ne sert plus à rien."].Value;
        return Redirect(Links.Passkeys);
    }

    private string NameOf(string? given) => given?.Trim() is { Length: > 0 } name ? name : text["Clé du {0}", formats.Instant(clock.GetUtcNow())];

    private async Task<ViewResult> AgainAsync()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("Passkeys", await passkeys.PageAsync());
    }
}
