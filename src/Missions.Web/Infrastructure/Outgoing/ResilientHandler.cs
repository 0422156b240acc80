using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Missions.Web.Infrastructure.Outgoing;

/// <summary>Sends through a pipeline of Polly, and speaks of a time-out in the platform's own words.</summary>
sealed class ResilientHandler(ResiliencePipeline<HttpResponseMessage> pipeline) : DelegatingHandler
{
    /// <summary>Asks again after a status of 500 or more, a broken connection or an attempt that took too long.</summary>
    internal static ResilientHandler Retrying(OutgoingTerms terms, TimeProvider clock) => new(Pipeline(clock)
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = terms.Retries,
            Delay = terms.FirstDelay,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = new PredicateBuilder<HttpResponseMessage>()
                .Handle<HttpRequestException>()
                .Handle<TimeoutException>()
                .HandleResult(response => (int)response.StatusCode >= 500),
            OnRetry = failed =>
            {
                failed.Outcome.Result?.Dispose();
                return default;
            },
        })
        .Build());

    internal static ResilientHandler Timely(OutgoingTerms terms, TimeProvider clock) => new(Pipeline(clock).AddTimeout(terms.AttemptTimeout).Build());

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(async token => await base.SendAsync(request, token), cancellationToken);
        }
        catch (TimeoutRejectedException e)
        {
            throw new TimeoutException(e.Message, e);
        }
    }

    private static ResiliencePipelineBuilder<HttpResponseMessage> Pipeline(TimeProvider clock) => new() { TimeProvider = clock };
}
