using System.Collections.Frozen;

namespace Missions.Geo.Places.FreeText;

/// <summary>Words that are no names of places, by what they tell; free-text-words.tsv lists them.</summary>
internal static class Vocabulary
{
    private static readonly Lazy<FrozenDictionary<string, FrozenSet<string>>> Loaded = new(() => PlaceData.Rows("free-text-words.tsv").ToFrozenDictionary(
        row => row[0],
        row => row[1].Split('|').Select(FoldedText.Of).ToFrozenSet(StringComparer.Ordinal),
        StringComparer.Ordinal));

    /// <summary>Whether a whole folded text says that there is no place, or none yet: « à préciser », « visioconférence », « Europe ».</summary>
    internal static bool IsNowhere(string folded) => IsNoPlace(folded) || IsArea(folded);

    /// <summary>As <see cref="IsNowhere"/>, areas apart; a text of several such words is none either: « DIVERS LIEUX ».</summary>
    internal static bool IsNoPlace(string folded) =>
        Loaded.Value["nowhere"].Contains(folded) || Array.TrueForAll(folded.Split(' '), word => Loaded.Value["nowhere"].Contains(word) || IsFiller(word));

    /// <summary>Whether a whole folded text names something too wide to travel to: « Bretagne », « Atlantique ».</summary>
    internal static bool IsArea(string folded) => Loaded.Value["area"].Contains(folded);

    /// <summary>Whether a folded word is a part of names of institutions or of addresses: « université », « rue ».</summary>
    internal static bool IsInstitution(string word) => Loaded.Value["institution"].Contains(word) || Loaded.Value["street"].Contains(word) || IsTerminal(word);

    /// <summary>Whether a folded word announces an airport or a station.</summary>
    internal static bool IsTerminal(string word) => Loaded.Value["airport"].Contains(word) || Loaded.Value["station"].Contains(word);

    /// <summary>Whether a folded word is an article or a preposition.</summary>
    internal static bool IsFiller(string word) => Loaded.Value["filler"].Contains(word);

    /// <summary>Whether a folded word is often a part of a longer name of a place: « port », « saint ».</summary>
    internal static bool IsPartOfNames(string word) => Loaded.Value["toponym"].Contains(word);

    /// <summary>Whether a folded word joins two places: « et », « puis ».</summary>
    internal static bool IsLink(string word) => Loaded.Value["link"].Contains(word);
}
