using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Missions.Geo.Places;

namespace Missions.Web.Api.V1;

/// <summary>What /openapi/v1.json says of the public interface, and of nothing else.</summary>
internal static class ApiDescription
{
    private const string Example = """
        {
          "factorSet": "apc-2020-11",
          "legs": [
            {
              "from": { "lat": 48.829, "lon": 2.382, "countryCode": "FR" },
              "to": { "name": "Bordeaux", "countryCode": "FR" },
              "mode": "train",
              "train": "tgv",
              "roundTrip": false
            },
            {
              "from": { "countryCode": "FR" },
              "to": { "countryCode": "FR" },
              "mode": "car",
              "occupants": 2,
              "distanceKm": 32
            }
          ]
        }
        """;

    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) is true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "LabMissions",
                Version = ApiExtensions.DocumentName,
                Description = $"Distances and carbon footprint of journeys. Public, without an account: {RequestRate.RequestsPerMinute} requests a minute per address.",
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (operation.RequestBody?.Content?.TryGetValue("application/json", out var body) is true)
            {
                body.Example = JsonNode.Parse(Example);

                // Read as JSON whatever it is called; only one name is told.
                operation.RequestBody.Content.Remove("*/*");
            }

            if (context.Description.RelativePath == PlacesEndpoint.Path[1..])
                operation.Parameters = [Query(), Limit()];
            else if (context.Description.RelativePath == ResolveEndpoint.Path[1..])
                operation.Parameters = [FreeText(), CountryHint()];
            return Task.CompletedTask;
        });
    }

    private static OpenApiParameter FreeText() => new()
    {
        Name = "text",
        In = ParameterLocation.Query,
        Required = true,
        Description = "The name as it was written.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = PlaceResolver.MostLetters },
        Example = "BRUXELLES 1050",
    };

    private static OpenApiParameter CountryHint() => new()
    {
        Name = "country",
        In = ParameterLocation.Query,
        Description = "The country that came with it: its name in French or English, or its code.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = PlaceResolver.MostLetters },
        Example = "Belgique",
    };

    private static OpenApiParameter Query() => new()
    {
        Name = "q",
        In = ParameterLocation.Query,
        Required = true,
        Description = "What a person types; “Paris, France” restricts to a country.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = EstimateReader.MostLetters },
        Example = "bord",
    };

    private static OpenApiParameter Limit() => new()
    {
        Name = "limit",
        In = ParameterLocation.Query,
        Description = "How many places at most.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = $"{PlacesEndpoint.MostPlaces}", Default = PlacesEndpoint.UsualPlaces },
    };
}
