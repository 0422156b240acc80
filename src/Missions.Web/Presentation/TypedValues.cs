using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Missions.Web.Presentation;

/// <summary>What a field shows again after a refusal: what was typed, even where it could not be read.</summary>
public static class TypedValues
{
    public static string? Typed(this ModelStateDictionary state, string field, object? value)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.TryGetValue(field, out var entry) && entry.AttemptedValue is { } typed
            ? typed
            : value switch
            {
                DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                IFormattable figure => figure.ToString(null, CultureInfo.InvariantCulture),
                _ => value?.ToString(),
            };
    }
}
