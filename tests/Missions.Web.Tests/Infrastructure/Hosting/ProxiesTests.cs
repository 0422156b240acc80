using Missions.Testing.Databases;
using Missions.Testing.Processes;

namespace Missions.Web.Tests.Infrastructure.Hosting;

public sealed class ProxiesTests
{
    [Theory]
    [InlineData("127.0.0.0/8", "https")]
    [InlineData("192.0.2.1", "http")]
    public async Task ForwardedScheme_FromAnAddress_CountsOnlyIfThatProxyIsKnown(string known, string scheme)
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        await using var process = await MissionsProcess.StartAsync(database, [("Proxies__Known__0", known)]);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "X-Forwarded-Proto", "https" } } };

        using var answer = await process.Http.SendAsync(request);

        Assert.Equal(scheme, answer.Headers.Location!.Scheme);
    }
}
