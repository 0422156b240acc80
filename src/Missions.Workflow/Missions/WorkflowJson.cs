using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Missions.Geo.Units;

namespace Missions.Workflow.Missions;

/// <summary>How values of the domain are written as JSON where they are kept: enums by name, positions as « lat,lon », no escapes for letters.</summary>
public static class WorkflowJson
{
    /// <summary>The options; shared and read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new GeoPointConverter() },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private sealed class GeoPointConverter : JsonConverter<GeoPoint>
    {
        public override GeoPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            GeoPoint.Parse(reader.GetString() ?? throw new JsonException("A position is missing."));

        public override void Write(Utf8JsonWriter writer, GeoPoint value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
