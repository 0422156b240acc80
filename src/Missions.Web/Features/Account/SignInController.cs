using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Security;

namespace Missions.Web.Features.Account;

[Route("account")]
public sealed class SignInController(
    SignInManager<Security.Account> sessions, UserManager<Security.Account> accounts, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
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
        var result = await sessions.PasswordSignInAsync(form.Email.Trim(), form.Password, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
            return LocalRedirect(Local(form.ReturnUrl));
        ModelState.AddModelError("", result.IsLockedOut
            ? text["Trop d’essais : ce compte est bloqué pour quelques minutes."]
            : text["Adresse ou mot de passe incorrect, ou compte désactivé."]);
        return Again(form);
    }

    [HttpPost("sign-out")]
    [Authorize(Policies.SignedIn)]
    public async Task<IActionResult> EndSession()
    {
        await sessions.SignOutAsync();
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
