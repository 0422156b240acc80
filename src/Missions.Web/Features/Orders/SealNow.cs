using Missions.Web.Background;
using Missions.Web.Documents.Sealing;

namespace Missions.Web.Features.Orders;

static class SealNow
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Seals, or puts the job off: what the order waits for comes back, or is mended by an administrator, in its own time.</summary>
    public static async Task<SealResult.Done> SealNowAsync(this IOrderSealer sealer, ReadOnlyMemory<byte> pdf, SealFacts facts, CancellationToken cancellation) =>
        await sealer.SealAsync(pdf, facts, cancellation) switch
        {
            SealResult.Done done => done,
            SealResult.Delayed delayed => throw new PutOffException($"{delayed.Why}: {delayed.Detail}", Pause),
            var other => throw new NotSupportedException(other.GetType().Name),
        };
}
