using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Missions.Web.Infrastructure.Hosting;

/// <summary>Whom an address counts as; one IPv6 subscriber has a whole /64.</summary>
internal static class Subscriber
{
    private const int SubscriberBytes = 8;

    /// <summary>So many requests a minute for each, none of which waits.</summary>
    public static RateLimitPartition<string> PerMinute(IPAddress? address, int requests) => RateLimitPartition.GetFixedWindowLimiter(
        Of(address), _ => new() { PermitLimit = requests, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });

    public static string Of(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, SubscriberBytes)),
        _ => address.ToString(),
    };
}
