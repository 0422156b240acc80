using System.Net;

namespace Missions.Web.Infrastructure.Outgoing;

public static class OutgoingExtensions
{
    /// <summary>
    /// A typed client that asks again when the server fails, gives up in time, follows no redirection and keeps no cookie. Its answers are
    /// to be read by <see cref="Geo.Remote.RemoteJson"/>, which bounds them.
    /// </summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="terms">Read each time a client is made, hence not at all while nothing asks for one.</param>
    /// <param name="eachAttempt">What every attempt passes, a retry included, such as a gate.</param>
    public static IHttpClientBuilder AddOutgoing<TClient>(
        this IServiceCollection services, Func<IServiceProvider, OutgoingTerms> terms, params Func<IServiceProvider, DelegatingHandler>[] eachAttempt)
        where TClient : class
    {
        var client = services.AddHttpClient<TClient>((provider, http) =>
        {
            var agreed = terms(provider);
            http.BaseAddress = agreed.Base;
            http.Timeout = agreed.Whole;
            http.DefaultRequestHeaders.UserAgent.ParseAdd(agreed.UserAgent);
            http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        });
        client.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            MaxResponseHeadersLength = 16,
        });
        client.AddHttpMessageHandler(provider => ResilientHandler.Retrying(terms(provider), provider.GetRequiredService<TimeProvider>()));
        foreach (var handler in eachAttempt)
            client.AddHttpMessageHandler(handler);
        client.AddHttpMessageHandler(provider => ResilientHandler.Timely(terms(provider), provider.GetRequiredService<TimeProvider>()));
        client.RemoveAllLoggers();
        return client;
    }
}
