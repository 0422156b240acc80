using System.Text.Json;
using System.Text.Json.Serialization;

namespace Missions.Geo.Emissions;

/// <summary>Reads factor sets from JSON; docs/emission-factors.md describes the form.</summary>
public static class FactorSetReader
{
    private const string ResourcePrefix = "Missions.Geo.Emissions.Data.";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Reads and checks one set.</summary>
    /// <param name="json">The set in UTF-8.</param>
    /// <exception cref="InvalidDataException">The text is not the JSON of a set, or the set is not usable.</exception>
    public static FactorSet Read(Stream json)
    {
        try
        {
            var set = JsonSerializer.Deserialize<FactorSet>(json, Json)
                ?? throw new InvalidDataException("A factor set is a JSON object.");
            set.Validate();
            return set;
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"Not a factor set: {error.Message}", error);
        }
    }

    internal static IEnumerable<FactorSet> ReadEmbedded()
    {
        var assembly = typeof(FactorSetReader).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal)))
        {
            using var json = assembly.GetManifestResourceStream(name)!;
            yield return Read(json);
        }
    }
}
