using System.Net;
using System.Text;
using Missions.Geo.Distances;

namespace Missions.Web.Tests.Data.Roads;

/// <summary>What an OSRM server says, in the shape of its version 5.</summary>
internal static class Routes
{
    public static RoadTrip ParisToLyon { get; } = new(new(48.829, 2.382), new(45.7485, 4.8467));

    /// <summary>An answer with all that such a server sends: hints, weights, names.</summary>
    public static string Ok(string metres = "467812.4", string fromSnap = "11.204518377", string toSnap = "3.061842209") => $$"""
        {"code":"Ok",
         "routes":[{"legs":[{"steps":[],"weight":16904.3,"summary":"","duration":16904.3,"distance":{{metres}}}],"weight_name":"routability","weight":16904.3,"duration":16904.3,"distance":{{metres}}}],
         "waypoints":[
          {"hint":"bXktb3duLWhpbnQtMQ==","location":[2.382101,48.829043],"name":"Rue des Essais","distance":{{fromSnap}}},
          {"hint":"bXktb3duLWhpbnQtMg==","location":[4.846731,45.748482],"name":"Place du Banc d’essai","distance":{{toSnap}}}]}
        """;

    public static string Code(string code, string message) => $$"""{"message":"{{message}}","code":"{{code}}"}""";

    public static HttpResponseMessage Message(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
