using System.Text.Json;

namespace Missions.Web.Api.V1;

internal static class JsonText
{
    /// <summary>The text of a JSON string; <see langword="null"/> when it escapes half a character, which no text can hold.</summary>
    public static string? Of(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
