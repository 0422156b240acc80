using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using Missions.Web.Infrastructure.Hosting;

namespace Missions.Web.Features.Verify;

/// <summary>So many questions a minute for each address, and few files read at a time: reading one takes memory and a core.</summary>
public sealed class VerifyGate(IOptions<VerifyOptions> options) : IAsyncDisposable
{
    private const int ReadAtOnce = 2;

    private readonly PartitionedRateLimiter<IPAddress?> _rate = PartitionedRateLimiter.Create<IPAddress?, string>(
        address => Subscriber.PerMinute(address, options.Value.PerMinute));

    private readonly SemaphoreSlim _reading = new(ReadAtOnce);

    public bool LetsIn(IPAddress? address)
    {
        using var lease = _rate.AttemptAcquire(address);
        return lease.IsAcquired;
    }

    public async Task<T> InTurnAsync<T>(Func<T> read, CancellationToken cancellation)
    {
        await _reading.WaitAsync(cancellation);
        try
        {
            return read();
        }
        finally
        {
            _reading.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        _reading.Dispose();
        return _rate.DisposeAsync();
    }
}
