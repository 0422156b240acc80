using Missions.Testing.Pages;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features;

/// <summary>What a person may send without a page that offers it.</summary>
internal static class Posting
{
    /// <summary>Posts fields with the visitor's own antiforgery token.</summary>
    public static async Task<Page> PostAsync(this Visitor visitor, string path, params IEnumerable<(string Name, string Value)> fields)
    {
        var token = await visitor.TokenAsync();
        return await visitor.SendAsync(new(HttpMethod.Post, path) { Content = Form(token, fields) });
    }

    public static async Task<string> TokenAsync(this Visitor visitor) =>
        (await visitor.GetAsync("/")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    public static FormUrlEncodedContent Form(string token, IEnumerable<(string Name, string Value)> fields) =>
        new(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));

    /// <summary>The step and round of a mission as its page would post them.</summary>
    public static IEnumerable<(string Name, string Value)> Fence(this Mission mission) =>
        [("StepId", mission.ActiveSteps[0].Id.ToString()), ("Round", mission.Round.ToString(System.Globalization.CultureInfo.InvariantCulture))];
}
