using System.Text.Json;

namespace Missions.Geo.Places.Nominatim;

/// <summary>The country of an address: OpenStreetMap has French overseas places in France, ISO 3166-1 gives each territory its own code.</summary>
internal static class NominatimCountry
{
    /// <summary>The code of the country, or empty when the address names none that is known.</summary>
    internal static string Of(JsonElement place)
    {
        if (!place.TryGetProperty("address", out var address) || address.ValueKind != JsonValueKind.Object) return "";
        foreach (var part in address.EnumerateObject())
        {
            if (part.Name.StartsWith("ISO3166-2", StringComparison.Ordinal)
                && part.Value.ValueKind == JsonValueKind.String
                && Overseas(part.Value.GetString()!) is { } territory)
                return territory;
        }

        var code = address.TryGetProperty("country_code", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.ToUpperInvariant() : "";
        return Countries.IsKnown(code) ? code : "";
    }

    /// <summary>The territory that a code of ISO 3166-2 for France is about, by the number of its department or by its letters.</summary>
    private static string? Overseas(string code) => code switch
    {
        "FR-971" => "GP",
        "FR-972" => "MQ",
        "FR-973" => "GF",
        "FR-974" => "RE",
        "FR-976" => "YT",
        "FR-GP" or "FR-MQ" or "FR-GF" or "FR-RE" or "FR-YT" or "FR-PM" or "FR-BL" or "FR-MF" or "FR-WF" or "FR-PF" or "FR-NC" or "FR-TF" => code[3..],
        _ => null,
    };
}
