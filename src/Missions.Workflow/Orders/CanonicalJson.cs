using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Missions.Workflow.Missions;

namespace Missions.Workflow.Orders;

/// <summary>One text for one content: no spaces, keys in ordinal order, nothing left out but what is null. Its hash is what people agree to.</summary>
public static class CanonicalJson
{
    /// <summary>The canonical text of a value.</summary>
    public static string Write<T>(T value) => Sorted(JsonSerializer.SerializeToNode(value, WorkflowJson.Options))?.ToJsonString(WorkflowJson.Options) ?? "null";

    /// <summary>SHA-256 of a text in UTF-8, 64 lower-case hexadecimal digits.</summary>
    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o
            .Where(property => property.Value is not null)
            .OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => KeyValuePair.Create(property.Key, Sorted(property.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
