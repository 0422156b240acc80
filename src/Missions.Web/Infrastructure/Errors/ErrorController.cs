using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;

namespace Missions.Web.Infrastructure.Errors;

/// <summary>Where the pipeline goes again when an answer is an error: a page for people, ProblemDetails for machines.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorController(IStringLocalizer<Shared> text, RuleConflict conflict, TypedForms forms, ILogger<ErrorController> log) : Controller
{
    [Route("/error/{status:int?}")]
    public async Task<IActionResult> Show()
    {
        // Not a parameter: nothing is bound when it is the request's own form that cannot be read.
        var status = int.TryParse(RouteData.Values["status"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : (int?)null;
        var failure = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        if (failure is null && (status is null or < 400 or > 599 || HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null))
            status = StatusCodes.Status404NotFound;
        try
        {
            await AnswerAsync(status ?? Response.StatusCode, failure, alone: failure is not null && DatabaseAway.IsBehind(failure.Error));
        }
        catch (Exception e) when (DatabaseAway.IsBehind(e) && !Response.HasStarted)
        {
            // It went away while the page of another error asked it for names.
            await AnswerAsync(StatusCodes.Status503ServiceUnavailable, failure, alone: true);
        }

        return new EmptyResult();
    }

    private async Task AnswerAsync(int status, IExceptionHandlerPathFeature? failure, bool alone)
    {
        var page = await PageAsync(status, failure);
        if (page.Status >= StatusCodes.Status500InternalServerError)
            log.LogError("Answered {Status} to {Correlation}: {Error}", page.Status, page.CorrelationId, failure?.Error.GetType().Name);
        Response.StatusCode = page.Status;
        ViewData["Alone"] = alone;
        IActionResult answer = IsForMachine(failure) ? Problem(page) : View("Error", page with { Typed = await forms.FindAsync(HttpContext) });
        await answer.ExecuteResultAsync(ControllerContext);
    }

    private async Task<ErrorPage> PageAsync(int status, IExceptionHandlerPathFeature? failure)
    {
        var error = failure?.Error;
        var (title, sentence) = ErrorTexts.Of(status);
        var page = new ErrorPage(status, text[title], text[sentence], Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier);
        if (status == StatusCodes.Status401Unauthorized)
            return page with { SignIn = "/account/sign-in" + QueryString.Create("returnUrl", WayBack.From(PathOf(failure)) ?? "/") };
        return error is not null && status == StatusCodes.Status409Conflict
            ? page with { Sentence = await conflict.SentenceAsync(error, HttpContext.RequestAborted), Code = RuleConflict.CodeOf(error), Back = WayBack.From(failure!.Path, Request.QueryString) }
            : page;
    }

    private bool IsForMachine(IExceptionHandlerPathFeature? failure) =>
        new PathString(PathOf(failure)).StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    private string PathOf(IExceptionHandlerPathFeature? failure) =>
        failure?.Path ?? HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? "";

    private static ObjectResult Problem(ErrorPage page)
    {
        var problem = new ProblemDetails { Status = page.Status, Title = page.Title, Detail = page.Sentence };
        problem.Extensions["traceId"] = page.CorrelationId;
        if (page.Code.Length > 0)
            problem.Extensions["code"] = page.Code;
        return new(problem) { StatusCode = page.Status, ContentTypes = { "application/problem+json" } };
    }
}
