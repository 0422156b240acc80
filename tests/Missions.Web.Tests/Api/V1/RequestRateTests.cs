using System.Net;
using Missions.Testing.Databases;
using Missions.Testing.Processes;
using Missions.Web.Api.V1;

namespace Missions.Web.Tests.Api.V1;

public sealed class RequestRateTests
{
    private const string Places = "/api/v1/places?q=lyon&limit=1";

    /// <summary>On the real server behind a declared proxy, whose forwarded address is the caller's.</summary>
    [Fact]
    public async Task Request_Beyond600AMinuteFromOneSubscriber_WaitsAndOthersDoNot()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        await using var process = await MissionsProcess.StartAsync(database, [("Proxies__Known__0", "127.0.0.1")]);

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < RequestRate.RequestsPerMinute; i++)
            statuses.Add(await StatusAsync(process, $"2001:db8::{i:x}"));
        using var beyond = await SendAsync(process, "2001:db8:0:0:ffff::1");

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, beyond.StatusCode);
        Assert.InRange(beyond.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Equal("application/problem+json", beyond.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(process, "2001:db8:0:1::1"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(process, "203.0.113.7"));
    }

    private static async Task<HttpStatusCode> StatusAsync(MissionsProcess process, string address)
    {
        using var response = await SendAsync(process, address);
        return response.StatusCode;
    }

    private static async Task<HttpResponseMessage> SendAsync(MissionsProcess process, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Places);
        request.Headers.Add("X-Forwarded-For", address);
        return await process.Http.SendAsync(request);
    }
}
