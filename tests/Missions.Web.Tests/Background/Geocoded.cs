using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Missions.Geo.Places;
using Missions.Testing.Databases;
using Missions.Testing.Pages;
using Missions.Web.Background;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Data.Places;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Background;

/// <summary>The application with a Nominatim server that the test answers for; slow jobs run when the test says so.</summary>
internal static class Geocoded
{
    public const string Address = "https://nominatim.example/search";

    public const string Hut = """
        [{"osm_type":"node","osm_id":4242,"lat":"45.8511","lon":"6.8307","category":"tourism","type":"alpine_hut","addresstype":"tourism",
          "name":"Refuge des Neiges","display_name":"Refuge des Neiges, Chamonix, Haute-Savoie, France","address":{"country":"France","country_code":"fr"}}]
        """;

    public static Task<MissionsApp> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite, params (string Key, string Value)[] settings) => MissionsApp.StartAsync(
        kind,
        [
            ("Geocoding:Nominatim:BaseUrl", "https://nominatim.example"),
            ("Geocoding:Nominatim:Contact", "missions@labo.example"),
            ("Geocoding:Nominatim:UserAgent", "LabMissions-Tests/1.0"),
            ("Jobs:Poll", "00:10:00"),
            .. settings,
        ]);

    public static HttpResponseMessage Json(string body) => new(HttpStatusCode.OK)
    {
        Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
    };

    /// <summary>Does what is due outside, if anything.</summary>
    public static async Task<bool> RunSlowJobAsync(this MissionsApp app)
    {
        await app.Services.GetRequiredService<PlaceIndex>().Ready;
        return await app.ReadAsync<JobWorker, bool>(worker => worker.RunOneAsync(JobLane.Slow, default));
    }

    public static async Task<Guid> DraftToAsync(this MissionsApp app, string place)
    {
        var visitor = await app.VisitorAsync(DemoAccounts.Traveller);
        var page = await (await visitor.GetAsync("/missions/new")).FormWith("#version").Fill("Purpose", "Mesures").Fill("Destination.Text", place).SubmitAsync("Enregistrer le brouillon");
        return Guid.Parse(page.Url.AbsolutePath.Split('/')[2]);
    }

    public static async Task RetypeAsync(this MissionsApp app, Guid id, string place)
    {
        var visitor = await app.VisitorAsync(DemoAccounts.Traveller);
        await (await visitor.GetAsync($"/missions/{id}/edit")).FormWith("#version").Fill("Destination.Text", place).SubmitAsync("Enregistrer le brouillon");
    }

    public static Task<Job> PlaceJobAsync(this MissionsApp app, Guid mission, string place = "Refuge des Neiges")
    {
        var key = OpenPlaces.KeyOf(Place.Unknown(place));
        return app.QueryAsync(db => db.Jobs.AsNoTracking().SingleAsync(job => job.MissionId == mission && job.Key == key));
    }
}
