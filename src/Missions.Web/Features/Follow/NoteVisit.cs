using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;

namespace Missions.Web.Features.Follow;

/// <summary>Keeps when a link was last opened, once a minute at most.</summary>
public sealed class NoteVisit(Write write, TimeProvider clock)
{
    private static readonly TimeSpan Precision = TimeSpan.FromMinutes(1);

    public Task RunAsync(GuestLink seen, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(seen);
        var now = clock.GetUtcNow();
        return seen.OpenedAt is { } before && now - before < Precision
            ? Task.CompletedTask
            : write.InTransaction(async db => (await db.GuestLinks.SingleAsync(link => link.Id == seen.Id, cancellation)).Open(now), cancellation);
    }
}
