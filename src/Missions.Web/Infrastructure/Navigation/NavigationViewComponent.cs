using Microsoft.AspNetCore.Mvc;

namespace Missions.Web.Infrastructure.Navigation;

public sealed class NavigationViewComponent(Menu menu) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View(await menu.OfAsync(UserClaimsPrincipal));
}
