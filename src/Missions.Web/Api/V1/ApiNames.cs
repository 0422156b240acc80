using System.Text.Json;
using System.Text.Json.Serialization;

namespace Missions.Web.Api.V1;

/// <summary>The interface writes the names of enumerations in lower case: <c>videoconference</c>, <c>tgv</c>.</summary>
internal static class ApiNames
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

/// <inheritdoc cref="ApiNames"/>
public sealed class ApiName<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
