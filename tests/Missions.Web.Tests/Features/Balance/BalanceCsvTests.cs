using System.Text;
using Missions.Geo.Emissions;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Features.Balance;
using Missions.Web.Presentation.Csv;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Balance;

public sealed class BalanceCsvTests
{
    private static readonly DateOnly May = new(2026, 5, 12);

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "fr")]
    [InlineData(DatabaseKind.Postgres, "en")]
    public async Task Export_OfAPeriod_IsOneFrenchLineAMissionWithABom(DatabaseKind kind, string language)
    {
        await using var app = await MissionsApp.StartAsync(kind);
        await app.MissionAsync("2026-9001", Travels.Trip("Paris", "Bordeaux", May, TravelMode.Plane), MissionStatus.Travelled);
        await app.MissionAsync("2026-9002", Travels.Trip("Paris", "=cmd|' /C calc'!A1; \"x\"", May.AddDays(1), TravelMode.Plane));
        using var referent = await app.VisitorAsync(DemoAccounts.CarbonReferent);
        if (language == "en") await (await referent.GetAsync("/")).FormTo("/language").SubmitAsync();

        var file = await referent.GetAsync("/balance/export.csv?from=2026-05-01&to=2026-05-31");

        Assert.Equal("text/csv", file.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("bilan-missions-2026-05-01-2026-05-31.csv", file.Response.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        Assert.Equal(Encoding.UTF8.GetPreamble(), file.Body[..3]);
        Assert.Equal(
            [
                "Numéro;Date de départ;Départ;Pays de départ;Arrivée;Pays d’arrivée;Mode;km;Origine des km;kgCO2e;Trajets sans émission connue;État;Facteurs d’émission",
                "2026-9001;12/05/2026;Paris;France;Bordeaux;France;Avion;998;à vol d’oiseau;137,7;0;Effectuée;apc-2020-11",
                "2026-9002;13/05/2026;Paris;France;\"'=cmd|' /C calc'!A1; \"\"x\"\"\";France;Avion;;;;1;Signée;apc-2020-11",
                "",
            ],
            Encoding.UTF8.GetString(file.Body[3..]).Split("\r\n"));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+33", "'+33")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM", "'@SUM")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("", "")]
    [InlineData("Saint-Denis", "Saint-Denis")]
    public void Cell_AnyText_IsReadBackAndNeverRun(string text, string written) =>
        Assert.Equal($"{written};x\r\n", CsvLine.Of([text, "x"]));
}
