using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Missions.Geo.Units;

namespace Missions.Workflow.Missions;

/// <summary>How values of the domain are written as JSON where they are kept: enums by name, positions as « lat,lon », distances in
/// metres, masses in kilograms, no escapes for letters.</summary>
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
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new GeoPointConverter(), new DistanceConverter(), new CarbonMassConverter() },
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

    private sealed class DistanceConverter : JsonConverter<Distance>
    {
        public override Distance Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Distance.FromMetres(reader.GetDouble());

        public override void Write(Utf8JsonWriter writer, Distance value, JsonSerializerOptions options) => writer.WriteNumberValue(value.TotalMetres);
    }

    private sealed class CarbonMassConverter : JsonConverter<CarbonMass>
    {
        public override CarbonMass Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => CarbonMass.FromKilograms(reader.GetDouble());

        public override void Write(Utf8JsonWriter writer, CarbonMass value, JsonSerializerOptions options) => writer.WriteNumberValue(value.TotalKilograms);
    }
}
