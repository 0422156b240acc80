using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin.Accounts;

[Route("admin/accounts/new")]
[Authorize(Policies.Administrator)]
public sealed class NewAccountController(
    AccountPages pages, CreateAccount create, CurrentPerson current, LatinNames latin, IStringLocalizer<Shared> text) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(CancellationToken cancellation) => View("New", await pages.NewAsync(new(), cancellation));

    [HttpPost("")]
    public async Task<IActionResult> Create(AccountForm form, CancellationToken cancellation)
    {
        var page = await pages.NewAsync(form, cancellation);
        RefuseUnlisted(nameof(form.UnitId), form.UnitId, page.Units);
        RefuseUnlisted(nameof(form.EmployerId), form.EmployerId, page.Employers);
        latin.Check(form, ModelState);
        var generated = string.IsNullOrEmpty(form.Password) ? GeneratedPassword.Create() : null;
        if (ModelState.IsValid)
        {
            var (id, errors) = await create.RunAsync(current.Id, PersonOf(form, generated), cancellation);
            if (errors.Count == 0) return Created(id, generated);
            AddErrors(errors);
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return View("New", page);
    }

    private static NewPerson PersonOf(AccountForm form, string? generated) => new(
        form.Email.Trim(), generated ?? form.Password!, form.UnitId!.Value,
        new()
        {
            GivenName = form.GivenName.Trim(),
            FamilyName = form.FamilyName.Trim(),
            LatinGivenName = LatinNames.GivenOf(form),
            LatinFamilyName = LatinNames.FamilyOf(form),
            Status = form.Status!.Value,
            EmployerId = form.EmployerId,
        });

    private void RefuseUnlisted(string field, Guid? chosen, IReadOnlyList<ChoiceOption> options)
    {
        if (chosen is { } id && options.All(option => option.Value != id.ToString()))
            ModelState.AddModelError(field, text["Choisissez une valeur de la liste."]);
    }

    private void AddErrors(IReadOnlyList<IdentityError> errors)
    {
        foreach (var error in errors)
        {
            var isAboutPassword = error.Code.StartsWith("Password", StringComparison.Ordinal);
            ModelState.AddModelError(isAboutPassword ? nameof(AccountForm.Password) : nameof(AccountForm.Email), error.Description);
        }
    }

    private RedirectResult Created(Guid id, string? generated)
    {
        if (generated is not null) TempData["Password"] = generated;
        TempData["Done"] = text["Compte créé."].Value;
        return Redirect(Links.AdminAccount(id));
    }
}
