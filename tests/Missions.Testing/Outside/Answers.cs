using System.Text;
using Microsoft.AspNetCore.Http;

namespace Missions.Testing.Outside;

/// <summary>What a server outside may answer, good and bad.</summary>
public static class Answers
{
    private const int TenMegabytes = 10 * 1024 * 1024;

    public static RequestDelegate Json(string body, int status = StatusCodes.Status200OK) => Text(body, "application/json; charset=utf-8", status);

    public static RequestDelegate Html(int status = StatusCodes.Status200OK) =>
        Text("<!DOCTYPE html><title>Maintenance</title><p>Back soon.", "text/html", status);

    public static RequestDelegate Status(int status, params (string Name, string Value)[] headers) => context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
            context.Response.Headers[name] = value;
        return Task.CompletedTask;
    };

    /// <summary>Valid JSON of 10 MB, with or without its length said first.</summary>
    public static RequestDelegate TooMuch(bool saysItsLength) => async context =>
    {
        context.Response.ContentType = "application/json";
        if (saysItsLength) context.Response.ContentLength = TenMegabytes;
        var spaces = Encoding.ASCII.GetBytes(new string(' ', 1024));
        for (var sent = 0; sent < TenMegabytes; sent += spaces.Length)
            await context.Response.Body.WriteAsync(spaces, context.RequestAborted);
    };

    /// <summary>Announces more than it sends, then hangs up.</summary>
    public static RequestDelegate HangsUp { get; } = async context =>
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync("[{", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    };

    /// <summary>Accepts the question and never answers.</summary>
    public static RequestDelegate Nothing { get; } = context => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

    /// <summary>Begins to answer and never ends.</summary>
    public static RequestDelegate NoEnd { get; } = async context =>
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("[", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        await Nothing(context);
    };

    private static RequestDelegate Text(string body, string type, int status) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        return context.Response.WriteAsync(body, context.RequestAborted);
    };
}
