using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Security;

namespace Missions.Web.Features.Account;

[Route("account")]
public sealed class SignInController(
    Proofs proofs, SignInManager<Security.Account> sessions, UserManager<Security.Account> accounts, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("sign-in")]
    [AllowAnonymous]
    public IActionResult SignIn(string? returnUrl, string? email)
        => User.Identity?.IsAuthenticated == true ? LocalRedirect(Local(returnUrl)) : View(new SignInForm { ReturnUrl = returnUrl, Email = email ?? "" });

    [HttpPost("sign-in")]
    [AllowAnonymous]
    public async Task<IActionResult> SignIn(SignInForm form)
    {
        if (!ModelState.IsValid)
            return Again(form);
        var outcome = await proofs.SignInAsync(form.Email.Trim(), form.Password);
        if (outcome == ProofOutcome.Given)
            return LocalRedirect(Local(form.ReturnUrl));
        ModelState.AddModelError("", outcome == ProofOutcome.LockedOut
            ? text["Trop d’essais : ce compte est bloqué pour quelques minutes."]
            : text["Adresse ou mot de passe incorrect, ou compte désactivé."]);
        return Again(form);
    }

    [HttpPost("sign-in/passkey")]
    [AllowAnonymous]
    public async Task<IActionResult> SignInByPasskey([StringLength(16_000)] string? credential, string? returnUrl)
    {
        if (ModelState.IsValid && credential is { Length: > 0 } && (await proofs.SignInAsync(credential)).Outcome == ProofOutcome.Given)
            return LocalRedirect(Local(returnUrl));
        ModelState.Clear();
        ModelState.AddModelError("", text["Cette clé d’accès n’a pas été reconnue, ou son compte est bloqué ou désactivé."]);
        return Again(new() { ReturnUrl = returnUrl });
    }

    [HttpPost("sign-out")]
    [Authorize(Policies.SignedIn)]
    public async Task<IActionResult> EndSession()
    {
        await proofs.SignOutAsync();
        return Redirect("/account/sign-in");
    }

    [HttpGet("password")]
    [Authorize(Policies.SignedIn)]
    public IActionResult Password() => View(new PasswordForm());

    [HttpPost("password")]
    [Authorize(Policies.SignedIn)]
    public async Task<IActionResult> Password(PasswordForm form)
    {
        if (!ModelState.IsValid)
            return View(form);
        var account = (await accounts.FindByIdAsync(current.Id.ToString()))!;
        var result = await accounts.ChangePasswordAsync(account, form.Current, form.New);
        foreach (var error in result.Errors)
            ModelState.AddModelError(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? nameof(form.Current) : nameof(form.New), error.Description);
        if (!result.Succeeded)
            return View(form);
        await sessions.RefreshSignInAsync(account);
        TempData["Done"] = text["Mot de passe changé ; vos autres sessions sont terminées."].Value;
        return Redirect("/");
    }

    private ViewResult Again(SignInForm form)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("SignIn", form);
    }

    private string Local(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? returnUrl : "/";
}
