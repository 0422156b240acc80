using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Missions.Web.Mail.Letters;
using Missions.Web.Security;

namespace Missions.Web.Features.Mails;

/// <summary>The templates with samples, for whoever changes them: in development alone.</summary>
[Route("mails/previews")]
[Authorize(Policies.MailReader)]
public sealed class MailPreviewsController(MailSamples samples, IWebHostEnvironment environment) : Controller
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!environment.IsDevelopment()) context.Result = NotFound();
    }

    [HttpGet("")]
    public IActionResult Index() => View("Previews", MailSamples.All.Select(Pair).ToList());

    [HttpGet("{topic}")]
    public IActionResult Show(MailSample sample) => ModelState.IsValid
        ? View("Preview", Pair(sample))
        : NotFound();

    [HttpGet("{topic}/{language:regex(^(fr|en)$)}")]
    public IActionResult Html(MailSample sample, string language) => ModelState.IsValid
        ? new ShownMail(LetterHtml.Of(samples.Write(sample, language)))
        : NotFound();

    private MailPreview Pair(MailSample sample) => new(sample, [.. MailSamples.Languages.Select(language => samples.Write(sample, language))]);
}

/// <summary>A sample in each language.</summary>
public sealed record MailPreview(MailSample Sample, IReadOnlyList<Letter> Letters);
