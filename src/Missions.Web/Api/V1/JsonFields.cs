using System.Text.Json;

namespace Missions.Web.Api.V1;

/// <summary>An object of a request, read field by field: what does not fit is noted with its path, and read as absent.</summary>
internal readonly struct JsonFields(JsonElement element, string path, RequestProblems problems)
{
    private const int MostLetters = 60;

    public string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    public bool Has(string name) => element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>Notes each field that the interface does not have: a misspelt option would be ignored without a word.</summary>
    public JsonFields Only(params ReadOnlySpan<string> names)
    {
        foreach (var field in element.EnumerateObject())
            if (!names.Contains(field.Name))
                problems.Add(PathOf(field.Name.Length > MostLetters ? field.Name[..MostLetters] + "…" : field.Name), "Champ inconnu.");
        return this;
    }

    public void Require(string name)
    {
        if (!Has(name))
            problems.Add(PathOf(name), "Ce champ manque.");
    }

    public double? Number(string name, double least, double most)
    {
        if (Value(name) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number >= least && number <= most)
            return number;
        problems.Add(PathOf(name), "Donnez un nombre de {0} à {1}.", least, most);
        return null;
    }

    public int? Whole(string name, int least, int most)
    {
        if (Value(name) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most)
            return number;
        problems.Add(PathOf(name), "Donnez un nombre entier de {0} à {1}.", least, most);
        return null;
    }

    public bool? Flag(string name)
    {
        if (Value(name) is not { } value)
            return null;
        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return value.GetBoolean();
        problems.Add(PathOf(name), "Donnez true ou false.");
        return null;
    }

    public string? Text(string name, int mostLetters)
    {
        if (Value(name) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.String && JsonText.Of(value) is { } text && text.Length <= mostLetters && !string.IsNullOrWhiteSpace(text))
            return text;
        problems.Add(PathOf(name), "Donnez un texte de 1 à {0} caractères.", mostLetters);
        return null;
    }

    /// <summary>One of a few names, as the enumeration writes them in lower case.</summary>
    public T? Choice<T>(string name)
        where T : struct, Enum
    {
        if (Value(name) is not { } value)
            return null;
        var text = value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : null;
        foreach (var known in Enum.GetValues<T>())
            if (ApiNames.Of(known) == text)
                return known;
        problems.Add(PathOf(name), "Donnez l’une de ces valeurs : {0}.", string.Join(", ", Enum.GetValues<T>().Select(ApiNames.Of)));
        return null;
    }

    public JsonFields? Object(string name)
    {
        Require(name);
        if (Value(name) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.Object)
            return new(value, PathOf(name), problems);
        problems.Add(PathOf(name), "Donnez un objet JSON.");
        return null;
    }

    /// <summary>The elements of an array, each an object.</summary>
    public IEnumerable<JsonFields?> Objects(string name, int most)
    {
        Require(name);
        if (Value(name) is not { } value)
            return [];
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() is var count && count >= 1 && count <= most)
            return Elements(value, PathOf(name), problems);
        problems.Add(PathOf(name), "Donnez un tableau de 1 à {0} éléments.", most);
        return [];
    }

    private static IEnumerable<JsonFields?> Elements(JsonElement array, string path, RequestProblems problems)
    {
        foreach (var (position, item) in array.EnumerateArray().Index())
            if (item.ValueKind == JsonValueKind.Object)
                yield return new JsonFields(item, $"{path}[{position}]", problems);
            else
            {
                problems.Add($"{path}[{position}]", "Donnez un objet JSON.");
                yield return null;
            }
    }

    private JsonElement? Value(string name) => element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
