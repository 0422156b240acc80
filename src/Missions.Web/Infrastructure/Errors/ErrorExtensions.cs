using Missions.Web.Data;

namespace Missions.Web.Infrastructure.Errors;

public static class ErrorExtensions
{
    public static IServiceCollection AddErrors(this IServiceCollection services) => services.AddScoped<RuleConflict>().AddScoped<TypedForms>();

    public static void UseErrors(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            StatusCodeSelector = StatusOf,
            AllowStatusCode404Response = true,
            CreateScopeForErrors = true, // Whoever is signed in is looked for anew: what failed once is kept in the scope of the request.
            SuppressDiagnosticsCallback = context => StatusOf(context.Exception) < StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }

    private static int StatusOf(Exception error) => error switch
    {
        _ when RuleConflict.IsBehind(error) => StatusCodes.Status409Conflict,
        MissionGoneException => StatusCodes.Status404NotFound,
        _ when DatabaseAway.IsBehind(error) => StatusCodes.Status503ServiceUnavailable,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };
}
