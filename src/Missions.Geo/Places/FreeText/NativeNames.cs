using System.Collections.Frozen;

namespace Missions.Geo.Places.FreeText;

/// <summary>Large towns in the scripts that the index leaves out, as native-names.tsv has them: « 東京 » is Tokyo.</summary>
internal static class NativeNames
{
    /// <summary>« City » and « capital », which follow the name.</summary>
    private static readonly char[] Suffixes = ['市', '시'];

    private static readonly Lazy<FrozenDictionary<string, string>> Latin = new(() => PlaceData.Rows("native-names.tsv")
        .SelectMany(row => row[2].Split('|').Select(name => (Native: FoldedText.Of(CleanText.Of(name)), Latin: FoldedText.Of(row[1]))))
        .DistinctBy(entry => entry.Native, StringComparer.Ordinal)
        .ToFrozenDictionary(entry => entry.Native, entry => entry.Latin, StringComparer.Ordinal));

    /// <summary>The folded name in Latin letters of a folded one, or <see langword="null"/>.</summary>
    internal static string? InLatin(string folded) =>
        Latin.Value.GetValueOrDefault(folded) ?? Latin.Value.GetValueOrDefault(folded.TrimEnd(Suffixes));
}
