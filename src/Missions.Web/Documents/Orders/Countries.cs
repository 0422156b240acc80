using System.Collections.Frozen;
using System.Text.Json;

namespace Missions.Web.Documents.Orders;

/// <summary>French names of countries by ISO 3166-1 alpha-2 code: those of the runtime are each in its own language.</summary>
static class Countries
{
    static readonly FrozenDictionary<string, string> Names = Read();

    public static string Name(string code) => Names.TryGetValue(code, out var name) ? name : code;

    static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(Countries).Assembly.GetManifestResourceStream("countries-fr.json")
            ?? throw new InvalidOperationException("The names of countries are missing from the assembly.");
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
