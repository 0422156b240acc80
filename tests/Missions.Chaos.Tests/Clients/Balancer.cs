using System.Net;
using Missions.Chaos.Tests.Laboratory;

namespace Missions.Chaos.Tests.Clients;

/// <summary>Sends each request to a replica at random among those that answer, with the cookies of one browser; waits while none does.</summary>
internal sealed class Balancer(IReadOnlyList<Replica> replicas, Tally tally)
    : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() })
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri[] up;
        while ((up = [.. replicas.Select(replica => replica.Address).OfType<Uri>()]) is [])
            await Task.Delay(Look, cancellationToken);
        var chosen = up[Random.Shared.Next(up.Length)];
        request.RequestUri = new UriBuilder(request.RequestUri!) { Port = chosen.Port }.Uri;
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            tally.Answered(response.StatusCode);
            if (response.StatusCode >= HttpStatusCode.InternalServerError && response.StatusCode != HttpStatusCode.ServiceUnavailable)
                tally.Unexpected($"{request.Method} {request.RequestUri.AbsolutePath} answered {(int)response.StatusCode}");
            return response;
        }
        catch (HttpRequestException)
        {
            tally.NotAnswered();
            throw;
        }
    }
}
