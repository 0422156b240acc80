using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Missions.Geo.Emissions;

/// <summary>What a text gave: a set, or what is wrong with it.</summary>
/// <param name="Set">The set; <see langword="null"/> when the text could not be read at all.</param>
/// <param name="Problems">Empty when the set is usable.</param>
public sealed record FactorSetReading(FactorSet? Set, IReadOnlyList<FactorSetProblem> Problems);

/// <summary>Reads factor sets from JSON and writes them; docs/emission-factors.md describes the form.</summary>
public static class FactorSetReader
{
    private const string ResourcePrefix = "Missions.Geo.Emissions.Data.";

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
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

    /// <summary>Reads a text that a person gave: never throws for what it holds, and says where each problem is.</summary>
    /// <param name="json">The text.</param>
    public static FactorSetReading Examine(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<FactorSet>(json, Json) is { } set
                ? new(set, set.Check())
                : new(null, [new("", FactorSetFault.Unreadable)]);
        }
        catch (JsonException error)
        {
            return new(null, [new(PathOf(error), FaultOf(error))]);
        }
    }

    /// <summary>The JSON of a set, indented, that <see cref="Read"/> reads back to the same.</summary>
    public static string Write(FactorSet set) => JsonSerializer.Serialize(set, Json);

    internal static IEnumerable<FactorSet> ReadEmbedded()
    {
        var assembly = typeof(FactorSetReader).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal)))
        {
            using var json = assembly.GetManifestResourceStream(name)!;
            yield return Read(json);
        }
    }

    private static string PathOf(JsonException error) => error.Path is { } path && path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : "";

    /// <summary>The platform tells an unknown property and a missing one from the rest by its sentence alone.</summary>
    private static FactorSetFault FaultOf(JsonException error) =>
        error.Message.Contains("could not be mapped", StringComparison.Ordinal) ? FactorSetFault.UnknownProperty
        : error.Message.Contains("missing required", StringComparison.Ordinal) ? FactorSetFault.Missing
        : FactorSetFault.Unreadable;
}
