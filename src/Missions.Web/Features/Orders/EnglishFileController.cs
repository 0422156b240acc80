using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Missions.Web.Data;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Orders;

/// <summary>The English file of an order: whoever may read the order asks for it, waits on a page that asks again, and has it.</summary>
[Route("orders/{orderId:guid}/file/en")]
[Authorize(Policy = Policies.SignedIn)]
public sealed class EnglishFileController(MissionsDbContext db, MissionAccess access, CurrentPerson person, AskForEnglish ask) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Download(Guid orderId, CancellationToken cancellation)
    {
        if (await access.FindOfOrderAsync(orderId, MissionAccess.Anyone, cancellation) is not { } mission) return NotFound();
        var order = mission.Orders.Single(o => o.Id == orderId);
        Response.Headers.CacheControl = "private, no-store";
        if (order.English is not { } english) return Redirect(Links.Mission(mission.Id));
        if (english.SealedAt is null)
        {
            Response.Headers["Refresh"] = "2";
            return View("Sealing", order);
        }

        var tag = EntityTagHeaderValue.Parse($"\"{english.StampedFileSha256 ?? english.FileSha256}\"");
        return File(await db.FileOfAsync(order, Language.English, cancellation), "application/pdf", OrderFileName.OfEnglish(order), english.StampedAt ?? english.SealedAt, tag);
    }

    [HttpPost("")]
    public async Task<IActionResult> Ask(Guid orderId, CancellationToken cancellation)
    {
        if (await access.FindOfOrderAsync(orderId, MissionAccess.Anyone, cancellation) is not { } seen) return NotFound();
        await ask.RunAsync(seen.Id, orderId, Actor.Self(person.Id), cancellation);
        return Redirect(Links.EnglishFile(orderId));
    }
}
