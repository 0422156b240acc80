using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Missions.Web.Mail.Letters;
using Missions.Web.Mail.Notices;
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
    public IActionResult Index() => View("Previews", Enum.GetValues<NoticeTopic>().ToDictionary(topic => topic, topic => MailSamples.Languages.Select(language => samples.Write(topic, language).Subject).ToList()));

    [HttpGet("{topic}")]
    public IActionResult Show(NoticeTopic topic, bool confidential) => ModelState.IsValid
        ? View("Preview", MailSamples.Languages.Select(language => new MailPreview(topic, samples.Write(topic, language, confidential))).ToList())
        : NotFound();

    [HttpGet("{topic}/{language:regex(^(fr|en)$)}")]
    public IActionResult Html(NoticeTopic topic, string language) => ModelState.IsValid
        ? new ShownMail(LetterHtml.Of(samples.Write(topic, language)))
        : NotFound();
}

/// <summary>A sample in one language.</summary>
public sealed record MailPreview(NoticeTopic Topic, Letter Letter);
