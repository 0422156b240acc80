using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Missions.Web.Security;
using Missions.Workflow.Organisation;

namespace Missions.Web.Infrastructure.Localization;

/// <summary>Keeps the language that a reader chose: in a cookie of this site, and for the mails of whoever is signed in.</summary>
[Route("language")]
[AllowAnonymous]
public sealed class LanguageController(KeepLanguage keep, CurrentPerson current, TimeProvider clock) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Choose(bool english, string? back, CancellationToken cancellation)
    {
        if (current.OptionalId is { } person) await keep.RunAsync(person, english ? Language.English : Language.French, cancellation);
        var culture = new RequestCulture(english ? LocalizationExtensions.English : LocalizationExtensions.French);
        Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(culture), new()
        {
            Expires = clock.GetUtcNow().AddYears(1),
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = Request.IsHttps,
        });
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }
}
