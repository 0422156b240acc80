using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Missions.Web.Data;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Orders;

/// <summary>The sealed order, for those related to its mission; while the seal is under way, a page that asks again.</summary>
[Route("orders/{orderId:guid}/file")]
[Authorize(Policy = Policies.SignedIn)]
public sealed class OrderFileController(MissionsDbContext db, MissionAccess access) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Download(Guid orderId, CancellationToken cancellation)
    {
        if (await access.FindOfOrderAsync(orderId, MissionAccess.Anyone, cancellation) is not { } mission) return NotFound();
        var order = mission.Orders.Single(o => o.Id == orderId);
        Response.Headers.CacheControl = "private, no-store";
        if (order.SealedAt is null)
        {
            Response.Headers["Refresh"] = "2";
            return View("Sealing", order);
        }

        return File(
            await db.FileOfAsync(order, Language.French, cancellation), "application/pdf", OrderFileName.Of(order), order.StampedAt ?? order.SealedAt, EntityTagHeaderValue.Parse($"\"{order.StampedFileSha256 ?? order.FileSha256}\""));
    }
}
