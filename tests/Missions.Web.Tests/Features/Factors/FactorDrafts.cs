using System.Text;
using Missions.Testing.Pages;

namespace Missions.Web.Tests.Features.Factors;

internal static class FactorDrafts
{
    internal const string B = "modes[0].categories[0].curve.segments[0].b";

    /// <summary>The form of a copy, with a reason given.</summary>
    internal static async Task<PageForm> CopyAsync(this Visitor visitor, string set) =>
        (await visitor.GetAsync($"/factors/{set}/copy")).FormWith("[name=Base]").Fill("Note", "Facteurs relus par le laboratoire");

    internal static async Task<Page> UploadAsync(this Visitor visitor, byte[] content) =>
        await (await visitor.GetAsync("/factors/upload")).FormWith("#file").Attach("file", "jeu.json", content).SubmitAsync();

    internal static Task<Page> UploadAsync(this Visitor visitor, string json) => visitor.UploadAsync(Encoding.UTF8.GetBytes(json));

    internal static string SetWith(string segments, string source = "Essai") => $$"""
        { "id": "essai", "source": "{{source}}", "published": "2026",
          "modes": [ { "mode": "bus", "categories": [ { "name": "bus", "curve": { "segments": [ {{segments}} ] } } ] } ] }
        """;
}
