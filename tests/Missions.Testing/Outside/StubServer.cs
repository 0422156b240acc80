using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Missions.Testing.Outside;

/// <summary>A server of someone else, on a free port of the loopback: it answers as the test says, and remembers who asked what and when.</summary>
public sealed class StubServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<RequestDelegate> _once = new();

    private StubServer(RequestDelegate always)
    {
        Always = always;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(async context =>
        {
            Asked.Enqueue(new(Stopwatch.GetTimestamp(), context.Request.Path + context.Request.QueryString, context.Request.Headers.UserAgent.ToString()));
            await (_once.TryDequeue(out var once) ? once : Always)(context);
        });
    }

    /// <summary>Every request that arrived, in order.</summary>
    public ConcurrentQueue<Arrival> Asked { get; } = new();

    /// <summary>How it answers once it has nothing else to say first.</summary>
    public RequestDelegate Always { get; set; }

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public static async Task<StubServer> StartAsync(RequestDelegate always)
    {
        var server = new StubServer(always);
        await server._app.StartAsync();
        server.Address = new(server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return server;
    }

    /// <summary>Answers so the next time, after what was said before.</summary>
    public StubServer Then(RequestDelegate once)
    {
        _once.Enqueue(once);
        return this;
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }
}

/// <summary>A request that arrived.</summary>
/// <param name="Timestamp">Of <see cref="Stopwatch"/>.</param>
/// <param name="Question">Its path and query.</param>
/// <param name="UserAgent">Who asked, in their own words.</param>
public sealed record Arrival(long Timestamp, string Question, string UserAgent);
