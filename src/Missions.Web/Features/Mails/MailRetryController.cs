using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Mails;

/// <summary>Sends again what could not be sent.</summary>
[Route("mails")]
[Authorize(Policies.Administrator)]
public sealed class MailRetryController(RetryMails retry, CurrentPerson current, IStringLocalizer<Shared> text) : Controller
{
    [HttpPost("{id:guid}/retry")]
    public async Task<IActionResult> One(Guid id, CancellationToken cancellation)
    {
        if (await retry.RunAsync(current.Id, id, cancellation) is null) return NotFound();
        TempData["Done"] = text["Courriel remis dans la file."].Value;
        return Redirect(Links.Mail(id));
    }

    [HttpPost("retry")]
    public async Task<IActionResult> All(CancellationToken cancellation)
    {
        var count = await retry.RunAsync(current.Id, jobId: null, cancellation);
        TempData["Done"] = text["Courriels remis dans la file : {0}.", count ?? 0].Value;
        return Redirect(Links.Mails);
    }
}
