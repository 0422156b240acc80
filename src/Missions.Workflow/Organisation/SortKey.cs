using System.Globalization;
using System.Text;
using Missions.Geo.Places;

namespace Missions.Workflow.Organisation;

/// <summary>A stored key that sorts and finds names alike on every database.</summary>
public static class SortKey
{
    /// <summary>Joins the parts with a space, without accents, in upper case: <c>Élodie Noël</c> → <c>ELODIE NOEL</c>.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var key = new StringBuilder();
        foreach (var part in parts)
        {
            if (key.Length > 0) key.Append(' ');
            foreach (var rune in WellFormedText.Of(part.Trim()).Normalize(NormalizationForm.FormD).EnumerateRunes())
            {
                if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
                    key.Append(Rune.ToUpperInvariant(rune));
            }
        }

        return key.Replace("Œ", "OE").Replace("Æ", "AE").ToString();
    }
}
