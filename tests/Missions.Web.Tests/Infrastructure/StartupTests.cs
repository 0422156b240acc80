using System.Net;
using System.Net.Sockets;
using Missions.Testing.Databases;
using Missions.Testing.Processes;

namespace Missions.Web.Tests.Infrastructure;

public sealed class StartupTests
{
    [Theory]
    [InlineData("Demo__Enabled", "true", "Demo:Enabled is true in the Production environment")]
    [InlineData("Jobs__Lease", "10:00:00", "Jobs:Lease is '10:00:00'")]
    [InlineData("Jobs__Poll", "often", "'often' at 'Jobs:Poll'")]
    [InlineData("Product__SourceUrl", "", "Product:SourceUrl is ''")]
    [InlineData("Product__PublicUrl", "", "Product:PublicUrl is '': give the address under which people reach LabMissions")]
    [InlineData("Product__PublicUrl", "https://lab.example/missions", "Product:PublicUrl is 'https://lab.example/missions': it must be an absolute http or https address without a path")]
    [InlineData("Mail__From", "Missions <missions@lab.example>", "Mail:From is 'Missions <missions@lab.example>': it must be one e-mail address")]
    [InlineData("Mail__Smtp__Port", "0", "Mail:Smtp:Port is '0'")]
    [InlineData("GuestLinks__DaysAfterReturn", "0", "GuestLinks:DaysAfterReturn is '0': it must be a number of days from 1 to 365.")]
    [InlineData("Proxies__Known__0", "traefik", "Proxies:Known holds 'traefik'")]
    [InlineData("Geocoding__Nominatim__BaseUrl", "https://nominatim.labo.example", "Geocoding:Nominatim:Contact is '': an e-mail or web address is mandatory")]
    [InlineData("Geocoding__Nominatim__BaseUrl", "nominatim.labo.example", "Geocoding:Nominatim:BaseUrl is 'nominatim.labo.example': it must be an absolute http or https address")]
    [InlineData("Routing__Osrm__BaseUrl", "osrm.labo.example", "Routing:Osrm:BaseUrl is 'osrm.labo.example': it must be an absolute http or https address")]
    [InlineData("ConnectionStrings__Missions", "Host=/nowhere;Database=missions", "The database of ConnectionStrings:Missions cannot be used")]
    public async Task Start_ImpossibleSetting_SaysSoInASentenceAndFails(string name, string value, string sentence)
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);

        await using var process = MissionsProcess.Launch(database, [(name, value)], "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, await process.ExitCodeAsync());
        Assert.Contains(sentence, process.Output.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", process.Output.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_PortInUse_SaysSoInASentenceAndFails()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        await using var database = await TestDatabase.MigratedAsync(DatabaseKind.Sqlite);

        await using var process = MissionsProcess.Launch(database, [], "--urls", $"http://{taken.LocalEndpoint}");

        Assert.Equal(1, await process.ExitCodeAsync());
        Assert.Contains($"Cannot listen on http://{taken.LocalEndpoint}: address already in use", process.Output.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", process.Output.Text, StringComparison.Ordinal);
    }
}
