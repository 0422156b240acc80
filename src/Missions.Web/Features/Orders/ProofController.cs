using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Documents.Orders;
using Missions.Web.Documents.Proofs;
using Missions.Web.Documents.Sealing;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Features.Orders;

/// <summary>
/// The proof of a signature, for those who decide on the mission or administer it. Not for its traveller: it tells from which address and with
/// which browser the signatory signed, which is the signatory's own affair; the order and /verify are what a traveller shows.
/// </summary>
[Route("orders/{orderId:guid}")]
[Authorize(Policy = Policies.SignedIn)]
public sealed class ProofController(
    MissionsDbContext db, MissionAccess access, CurrentPerson person, ProofReader reader, ProofWords words, IOrderSealer sealer, TimeProvider clock) : Controller
{
    [HttpGet("proof.json")]
    public Task<IActionResult> Data(Guid orderId, CancellationToken cancellation) => OfAsync(
        orderId, (order, text, _) => Task.FromResult<IActionResult>(File(Encoding.UTF8.GetBytes(text), MediaTypeNames.Application.Json, $"{Name(order)}.json")), cancellation);

    [HttpGet("proof")]
    public Task<IActionResult> Page(Guid orderId, CancellationToken cancellation) => OfAsync(
        orderId, (order, text, proof) => SealAsync(order, text, proof, cancellation), cancellation);

    private async Task<IActionResult> SealAsync(MissionOrder order, string text, ProofFile proof, CancellationToken cancellation)
    {
        var content = words.Of(proof, CanonicalJson.Sha256(text));
        var facts = new SealFacts { Reason = content.Title, Location = content.City, SealedAt = clock.GetUtcNow() };
        if (await sealer.SealAsync(ProofPdf.Render(content), facts, cancellation) is SealResult.Done done)
            return File(done.File, MediaTypeNames.Application.Pdf, $"{Name(order)}.pdf");
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return View("ProofWaits", order);
    }

    private async Task<IActionResult> OfAsync(Guid orderId, Func<MissionOrder, string, ProofFile, Task<IActionResult>> answer, CancellationToken cancellation)
    {
        var missionId = await db.Missions.Where(m => m.Orders.Any(o => o.Id == orderId)).Select(m => m.Id).SingleOrDefaultAsync(cancellation);
        if (await access.FindAsync(missionId, SignPages.Related, cancellation) is not { } mission || mission.TravellerId == person.Id) return NotFound();
        var order = mission.Orders.Single(o => o.Id == orderId);
        Response.Headers.CacheControl = "private, no-store";
        if (order.SealedAt is null)
        {
            Response.Headers["Refresh"] = "2";
            return View("Sealing", order);
        }

        var proof = await reader.ReadAsync(mission, order, cancellation);
        return await answer(order, CanonicalJson.Write(proof), proof);
    }

    private static string Name(MissionOrder order) => $"{OrderLanguage.OfReader.Say("Preuve", "Proof")}-{order.Number}{(order.Version == 1 ? "" : $"-v{order.Version}")}";
}
