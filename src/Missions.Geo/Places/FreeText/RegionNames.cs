using System.Collections.Frozen;
using Missions.Geo.Places.Indexing;

namespace Missions.Geo.Places.FreeText;

/// <summary>States, provinces and departments by their names in French, their codes and the names that the index has.</summary>
internal static class RegionNames
{
    private static readonly Lazy<FrozenDictionary<string, FrozenSet<string>>> Loaded = new(() => PlaceData.Rows("region-aliases.tsv")
        .SelectMany(row => row[2].Split('|').Append(row[1]).Select(name => (Name: FoldedText.Of(name), Region: Key(row[0], row[1]))))
        .GroupBy(entry => entry.Name, entry => entry.Region, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal));

    /// <summary>Whether a folded text is a name or a code of a region listed: « californie », « ma ».</summary>
    internal static bool IsKnown(string folded) => Loaded.Value.ContainsKey(folded);

    /// <summary>Whether a folded text names the region where a place is; « 62 », « 2A » and « 974 » are French departments.</summary>
    internal static bool Holds(string folded, IndexRow place) =>
        FoldedText.Of(place.Region) == folded
        || (place.Insee.Length > 0 && folded.Length is 2 or 3 && place.Insee.StartsWith(folded.ToUpperInvariant(), StringComparison.Ordinal) && char.IsAsciiDigit(folded[0]))
        || (Loaded.Value.TryGetValue(folded, out var regions) && regions.Contains(Key(place.Country, place.Region)));

    private static string Key(string country, string region) => $"{country} {FoldedText.Of(region)}";
}
