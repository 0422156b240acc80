using System.Net;
using Missions.Web.Security;

namespace Missions.Web.Features.Orders;

/// <summary>What a signatory did in one gesture, for one order or several: by which proof of their identity, and from where.</summary>
public sealed record SigningAct
{
    private const int LongestAgent = 400;

    /// <summary>Made with the page, so that a form sent twice is one act.</summary>
    public required Guid Id { get; init; }

    /// <summary>How many orders it is about.</summary>
    public int Orders { get; init; } = 1;

    /// <summary>Null when there was none that counted, which only a refusal may have.</summary>
    public Proof? Proof { get; init; }

    /// <summary>As the proxies that are known tell it.</summary>
    public required string Address { get; init; }

    /// <summary>What the browser calls itself.</summary>
    public required string Agent { get; init; }

    public static SigningAct Of(HttpContext context, Guid id, int orders, Proof? proof)
    {
        ArgumentNullException.ThrowIfNull(context);
        var agent = string.Concat(context.Request.Headers.UserAgent.ToString().Where(c => !char.IsControl(c)).Take(LongestAgent));
        return new() { Id = id, Orders = orders, Proof = proof, Address = Written(context.Connection.RemoteIpAddress), Agent = agent };
    }

    private static string Written(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        _ => address.ToString(),
    };
}
