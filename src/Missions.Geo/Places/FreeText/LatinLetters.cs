using System.Collections.Frozen;
using System.Text;

namespace Missions.Geo.Places.FreeText;

/// <summary>Writes folded Cyrillic and Greek in Latin letters, as the maps of those countries do: « москва » is Moskva, « αθηνα » Athina.</summary>
internal static class LatinLetters
{
    private static readonly FrozenDictionary<char, string> Letters = Table(
        "а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї i є ye ґ g",
        "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o");

    internal static string Of(string folded)
    {
        if (!folded.Any(Letters.ContainsKey))
            return folded;
        var latin = new StringBuilder(folded.Length + 8);
        foreach (var letter in folded)
            latin.Append(Letters.TryGetValue(letter, out var letters) ? letters : letter.ToString());
        return latin.ToString();
    }

    private static FrozenDictionary<char, string> Table(params ReadOnlySpan<string> alphabets) =>
        string.Join(' ', alphabets).Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0][0], pair => pair[1].Trim('-'));
}
