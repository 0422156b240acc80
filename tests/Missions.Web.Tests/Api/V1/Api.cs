using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Missions.Testing.Pages;

namespace Missions.Web.Tests.Api.V1;

/// <summary>What the public interface answers.</summary>
internal sealed record Answer(HttpStatusCode Status, string? MediaType, JsonNode Body, bool SetsCookie)
{
    public double? Leg(int number, string field) => (double?)Body["legs"]![number]![field];

    public double? Total(string field) => (double?)Body["totals"]![field];

    /// <summary>The fields that a refusal names.</summary>
    public IEnumerable<string> Fields => Body["errors"]?.AsObject().Select(error => error.Key) ?? [];

    public string Sentence(string field) => (string)Body["errors"]![field]![0]!;
}

internal static class Api
{
    public const string Estimates = "/api/v1/estimates";

    public static Task<Answer> EstimateAsync(this Visitor visitor, string json) =>
        visitor.SendAsync(Estimates, new StringContent(json, Encoding.UTF8, "application/json"));

    /// <summary>Asks for one leg, by the default set.</summary>
    public static Task<Answer> LegAsync(this Visitor visitor, string leg) =>
        visitor.EstimateAsync($$"""{"factorSet":"apc-2020-11","legs":[{{leg}}]}""");

    public static async Task<Answer> SendAsync(this Visitor visitor, string path, HttpContent? content = null)
    {
        using var response = content is null ? await visitor.Http.GetAsync(path) : await visitor.Http.PostAsync(path, content);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        return new(response.StatusCode, response.Content.Headers.ContentType?.MediaType, body, response.Headers.Contains("Set-Cookie"));
    }
}
