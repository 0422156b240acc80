namespace Missions.Geo.Places.Nominatim;

/// <summary>Lets the requests of the whole installation through one after the other, a while apart.</summary>
public interface IRateGate
{
    /// <summary>Takes the next free turn and returns when it has come. A turn taken and not used is lost, not blocked.</summary>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Whether the turn has come; <see langword="false"/> at once when too many others wait already.</returns>
    Task<bool> PassAsync(CancellationToken cancellation);
}

/// <summary>Makes every request wait for its turn, each retry included.</summary>
/// <param name="gate">Whose turns they are.</param>
public sealed class GatedHandler(IRateGate gate) : DelegatingHandler
{
    /// <inheritdoc/>
    /// <exception cref="TimeoutException">Too many others wait already.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        await gate.PassAsync(cancellationToken).ConfigureAwait(false)
            ? await base.SendAsync(request, cancellationToken).ConfigureAwait(false)
            : throw new TimeoutException("Too many other requests wait for their turn.");
}
