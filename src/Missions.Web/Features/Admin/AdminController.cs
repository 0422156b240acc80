using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Admin;

/// <summary>Administration begins with the accounts.</summary>
[Route("admin")]
[Authorize(Policies.Administrator)]
public sealed class AdminController : Controller
{
    [HttpGet("")]
    public IActionResult Index() => Redirect(Links.AdminAccounts);
}
