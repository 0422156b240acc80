namespace Missions.Geo.Places.Nominatim;

/// <summary>
/// Lets the requests of the whole installation through one after the other, each a while after the former was answered: what leaves so
/// arrives so, however long it travels.
/// </summary>
public interface IRateGate
{
    /// <summary>Waits for the turn and takes it.</summary>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>
    /// The turn, to dispose of once the request is answered or has failed; one that never is, as after a kill, ends by itself.
    /// <see langword="null"/> when others kept it for too long.
    /// </returns>
    Task<IAsyncDisposable?> EnterAsync(CancellationToken cancellation);
}

/// <summary>Makes every request wait for its turn, each retry included.</summary>
/// <param name="gate">Whose turns they are.</param>
public sealed class GatedHandler(IRateGate gate) : DelegatingHandler
{
    /// <inheritdoc/>
    /// <exception cref="TimeoutException">Others kept the turn for too long.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var turn = await gate.EnterAsync(cancellationToken).ConfigureAwait(false) ?? throw new TimeoutException("Too many other requests wait for their turn.");
        await using (turn.ConfigureAwait(false))
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
