using System.Text.Json;
using Missions.Workflow.Missions;

namespace Missions.Web.Mail.Notices;

/// <summary>Reads the details of an event.</summary>
internal static class EventData
{
    public static string? Text(MissionEvent? happened, string property)
    {
        if (happened is null) return null;
        using var data = JsonDocument.Parse(happened.Data);
        return data.RootElement.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }

    public static int? Number(MissionEvent happened, string property)
    {
        using var data = JsonDocument.Parse(happened.Data);
        return data.RootElement.TryGetProperty(property, out var value) && value.TryGetInt32(out var number) ? number : null;
    }
}
