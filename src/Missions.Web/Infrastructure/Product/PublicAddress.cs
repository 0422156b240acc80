using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Missions.Web.Infrastructure.Product;

/// <summary>The address that links in mails begin with: configured, or in development where the program listens.</summary>
public sealed class PublicAddress(IOptions<ProductOptions> product, IServer server)
{
    private static readonly Uri Nowhere = new("http://localhost");

    public Uri Root => product.Value.PublicUrl is { Length: > 0 } given ? new(given) : Listening() ?? Nowhere;

    /// <summary>Whether it was configured: what is printed on paper outlives the port of a development machine.</summary>
    public bool IsConfigured => product.Value.PublicUrl is { Length: > 0 };

    /// <summary>A name for the right side of identifiers; an address by number is none.</summary>
    public string Host => Root.HostNameType == UriHostNameType.Dns ? Root.IdnHost : "localhost";

    /// <param name="path">A path of this site, such as <c>/missions</c>.</param>
    public string To(string path) => new Uri(Root, path).AbsoluteUri;

    private Uri? Listening() => server.Features.Get<IServerAddressesFeature>()?.Addresses
        .Select(address => address.Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal).Replace("://[::]", "://localhost", StringComparison.Ordinal).Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal))
        .Select(address => Uri.TryCreate(address, UriKind.Absolute, out var url) ? url : null)
        .FirstOrDefault(url => url is not null);
}
