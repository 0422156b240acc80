using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Missions.Web.Infrastructure.Hosting;

/// <summary>Section <c>Proxies</c>: the reverse proxies whose forwarded headers are believed; anyone could write them.</summary>
public static class Proxies
{
    private const string Key = "Proxies:Known";

    /// <exception cref="StartupException">An entry is neither an address nor a network.</exception>
    public static IServiceCollection AddProxies(this IServiceCollection services, IConfiguration configuration)
    {
        var known = (configuration.GetSection(Key).Get<string[]>() ?? []).Select(Parse).ToList();
        return services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in known)
                options.KnownIPNetworks.Add(network);
            options.ForwardedHeaders = known.Count == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        });
    }

    private static IPNetwork Parse(string entry)
    {
        if (IPNetwork.TryParse(entry, out var network))
            return network;
        if (IPAddress.TryParse(entry, out var address))
            return new(address, address.GetAddressBytes().Length * 8);
        throw new StartupException($"{Key} holds '{entry}': give addresses or networks, such as 10.0.0.7 or 10.0.0.0/24.");
    }
}
