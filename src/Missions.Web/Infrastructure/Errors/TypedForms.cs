using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace Missions.Web.Infrastructure.Errors;

/// <summary>Finds what was typed in the form of a request that was refused.</summary>
public sealed class TypedForms(IAntiforgery antiforgery)
{
    private const string TokenField = "__RequestVerificationToken";

    /// <returns>Null when the request is no form, cannot be read, holds nothing that was typed, or carries a password: nobody wants that back.</returns>
    public async Task<TypedForm?> FindAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (await ReadAsync(context.Request) is not { } form) return null;
        var fields = form
            .Where(field => field.Key != TokenField)
            .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))
            .ToList();
        if (fields.Count == 0 || fields.Exists(field => field.Key.Contains("password", StringComparison.OrdinalIgnoreCase))) return null;
        var typed = new TypedForm(AddressOf(context), fields)
        {
            CanBeSentAgain = form.Files.Count == 0 && IsFromHere(context.Request)
                && (context.Response.StatusCode == StatusCodes.Status401Unauthorized || await LacksTokenAsync(context)),
        };
        return typed.CanBeSentAgain || typed.Texts.Any() ? typed : null;
    }

    /// <summary>Where the form was going, whether a status, an exception or the action itself refused it.</summary>
    private static string AddressOf(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is { } refused
        ? refused.OriginalPathBase + refused.OriginalPath + refused.OriginalQueryString
        : (context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? context.Request.Path) + context.Request.QueryString;

    private static async Task<IFormCollection?> ReadAsync(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType) return null;
        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or IOException)
        {
            return null;
        }
    }

    // A page elsewhere must not have its form sent with our token: browsers say where a form comes from.
    private static bool IsFromHere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] == "same-origin" || request.Headers.Origin == $"{request.Scheme}://{request.Host}";

    private async Task<bool> LacksTokenAsync(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status400BadRequest && !await antiforgery.IsRequestValidAsync(context);
}
