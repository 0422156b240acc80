using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Missions.Web.Infrastructure.Localization;

/// <summary>Keeps the language that a reader chose, in a cookie of this site.</summary>
[Route("language")]
[AllowAnonymous]
public sealed class LanguageController(TimeProvider clock) : Controller
{
    [HttpPost]
    public IActionResult Choose(bool english, string? back)
    {
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
