using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Missions.Web.Security;

namespace Missions.Web.Features.Mails;

/// <summary>What was written to whom, and what could not be.</summary>
[Route("mails")]
[Authorize(Policies.MailReader)]
public sealed class MailsController(MailPages pages) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(MailState? show, string? q, CancellationToken cancellation) =>
        View(await pages.ListAsync(show, q?.Trim() ?? "", cancellation));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellation) =>
        await pages.FindAsync(id, cancellation) is { } page ? View(page) : NotFound();

    [HttpGet("{id:guid}/html")]
    public async Task<IActionResult> Html(Guid id, CancellationToken cancellation) =>
        await pages.FindAsync(id, cancellation) is { Written: { } written } ? new ShownMail(written.Html) : NotFound();
}
