using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
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
    MissionAccess access, CurrentPerson person, ProofReader reader, ProofWords words, IOrderSealer sealer, TimeProvider clock) : Controller
{
    [HttpGet("proof.json")]
    public async Task<IActionResult> Data(Guid orderId, CancellationToken cancellation) => await FindAsync(orderId, cancellation) switch
    {
        null => NotFound(),
        (_, { SealedAt: null } order) => Sealing(order),
        var (mission, order) => File(Encoding.UTF8.GetBytes(CanonicalJson.Write(await reader.ReadAsync(mission, order, cancellation))), MediaTypeNames.Application.Json, $"{Name(order)}.json"),
    };

    [HttpGet("proof")]
    public async Task<IActionResult> Page(Guid orderId, CancellationToken cancellation) => await FindAsync(orderId, cancellation) switch
    {
        null => NotFound(),
        (_, { SealedAt: null } order) => Sealing(order),
        var (mission, order) => await SealAsync(order, await reader.ReadAsync(mission, order, cancellation), cancellation),
    };

    private async Task<(Mission Mission, MissionOrder Order)?> FindAsync(Guid orderId, CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "private, no-store";
        return await access.FindOfOrderAsync(orderId, SignPages.Related, cancellation) is { } mission && mission.TravellerId != person.Id
            ? (mission, mission.Orders.Single(o => o.Id == orderId))
            : null;
    }

    private async Task<IActionResult> SealAsync(MissionOrder order, ProofFile proof, CancellationToken cancellation)
    {
        var content = words.Of(proof, CanonicalJson.Sha256(CanonicalJson.Write(proof)));
        var facts = new SealFacts { Reason = content.Title, Location = content.City, SealedAt = clock.GetUtcNow() };
        if (await sealer.SealAsync(ProofPdf.Render(content), facts, cancellation) is SealResult.Done done)
            return File(done.File, MediaTypeNames.Application.Pdf, $"{Name(order)}.pdf");
        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return View("ProofWaits", order);
    }

    private ViewResult Sealing(MissionOrder order)
    {
        Response.Headers["Refresh"] = "2";
        return View("Sealing", order);
    }

    private static string Name(MissionOrder order) => $"{OrderLanguage.OfReader.Say("Preuve", "Proof")}-{OrderFileName.Numbered(order)}";
}
