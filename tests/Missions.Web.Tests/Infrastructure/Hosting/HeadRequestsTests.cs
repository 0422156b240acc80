using System.Net.Sockets;
using System.Text;
using Missions.Testing.Databases;
using Missions.Testing.Processes;

namespace Missions.Web.Tests.Infrastructure.Hosting;

/// <summary>HEAD on a real connection: what a link checker sends.</summary>
public sealed class HeadRequestsTests
{
    [Fact]
    public async Task Head_OfAPage_IsAnsweredAsGetWithoutABody()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);
        await using var process = await MissionsProcess.StartAsync(database);

        var page = await AskAsync(process.Address, "/verify");
        var nothing = await AskAsync(process.Address, "/nothing-of-this-name");

        Assert.StartsWith("HTTP/1.1 200 ", page, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", page, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 404 ", nothing, StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(Uri server, string path)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(server.Host, server.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HEAD {path} HTTP/1.1\r\nHost: {server.Authority}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
