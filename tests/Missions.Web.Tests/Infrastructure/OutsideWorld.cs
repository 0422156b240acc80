using System.Collections.Concurrent;

namespace Missions.Web.Tests.Infrastructure;

/// <summary>Everything outside the application: a call that the test has not foreseen fails.</summary>
public sealed class OutsideWorld : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, Func<HttpRequestMessage, HttpResponseMessage>> _answers = new(StringComparer.Ordinal);

    /// <summary>The calls made so far, in order: <c>GET https://…</c>.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>Foresees every call that nothing else does; null unless a test says so.</summary>
    public Func<HttpRequestMessage, HttpResponseMessage>? Anything { get; set; }

    /// <summary>Foresees the calls whose address, without its query, is this.</summary>
    public void Answer(string address, Func<HttpRequestMessage, HttpResponseMessage> answer) => _answers[address] = answer;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        Calls.Enqueue($"{request.Method} {request.RequestUri}");
        var address = request.RequestUri!.GetLeftPart(UriPartial.Path);
        return _answers.GetValueOrDefault(address, Anything!) is { } answer
            ? Task.FromResult(answer(request))
            : throw new InvalidOperationException($"No test foresaw {request.Method} {request.RequestUri}.");
    }
}
