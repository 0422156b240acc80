using System.Net;
using System.Text.Json;

namespace Missions.Geo.Remote;

/// <summary>Asks a server outside for JSON and survives whatever it answers.</summary>
public static class RemoteJson
{
    /// <summary>The largest answer that is read, in bytes after decompression: 1 MB.</summary>
    public const int MaximumBytes = 1024 * 1024;

    /// <summary>Asks, reads at most <see cref="MaximumBytes"/>, and understands the answer.</summary>
    /// <typeparam name="T">What the answer is read into.</typeparam>
    /// <param name="http">Who asks: its base address, its headers, and its <see cref="HttpClient.Timeout"/>, which covers the whole answer.</param>
    /// <param name="question">The address, relative to the base address.</param>
    /// <param name="read">
    /// Reads the answer. An answer of another shape may throw what <see cref="JsonElement"/> throws, a <see cref="FormatException"/>
    /// or an <see cref="ArgumentOutOfRangeException"/>.
    /// </param>
    /// <param name="readsRefusals">Whether <paramref name="read"/> understands the JSON of a status 400 too; <see langword="false"/> by default.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The answer, or why there is none.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static async Task<RemoteAnswer<T>> AskAsync<T>(
        this HttpClient http, Uri question, Func<JsonElement, T> read, bool readsRefusals = false, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(read);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (http.Timeout != Timeout.InfiniteTimeSpan) limit.CancelAfter(http.Timeout);
        try
        {
            using var response = await http.GetAsync(question, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            if (FailureOf(response, readsRefusals) is { } failure)
                return new RemoteAnswer<T>.Failed(failure, $"Status {(int)response.StatusCode}, {response.Content.Headers.ContentType?.MediaType ?? "no type"}.", RetryAfter(response));
            await response.Content.LoadIntoBufferAsync(MaximumBytes, limit.Token).ConfigureAwait(false);
            using var body = await response.Content.ReadAsStreamAsync(limit.Token).ConfigureAwait(false);
            using var json = await JsonDocument.ParseAsync(body, cancellationToken: limit.Token).ConfigureAwait(false);
            return new RemoteAnswer<T>.Answered(read(json.RootElement));
        }
        catch (HttpRequestException e)
        {
            return new RemoteAnswer<T>.Failed(IsTooLarge(e) ? RemoteFailure.TooLarge : RemoteFailure.Unreachable, e.Message);
        }
        catch (Exception e) when (e is OperationCanceledException or TimeoutException && !cancellation.IsCancellationRequested)
        {
            return new RemoteAnswer<T>.Failed(RemoteFailure.TimedOut, $"No whole answer within {http.Timeout.TotalSeconds:0} s.");
        }
        catch (Exception e) when (e is JsonException or FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            return new RemoteAnswer<T>.Failed(RemoteFailure.NotUnderstood, e.Message);
        }
    }

    private static RemoteFailure? FailureOf(HttpResponseMessage response, bool readsRefusals) => (int)response.StatusCode switch
    {
        >= 500 => RemoteFailure.ServerError,
        (int)HttpStatusCode.TooManyRequests => RemoteFailure.Throttled,
        (int)HttpStatusCode.BadRequest when readsRefusals && IsJson(response) => null,
        >= 400 => RemoteFailure.Refused,
        >= 300 => RemoteFailure.Redirected,
        _ => IsJson(response) ? null : RemoteFailure.NotJson,
    };

    private static bool IsJson(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType is { } type
        && (type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    private static bool IsTooLarge(HttpRequestException e) => e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded;

    private static TimeSpan? RetryAfter(HttpResponseMessage response) =>
        response.Headers.RetryAfter is { Delta: { } delta } && delta > TimeSpan.Zero ? delta
        : response.Headers is { RetryAfter.Date: { } date, Date: { } now } && date > now ? date - now
        : null;
}
