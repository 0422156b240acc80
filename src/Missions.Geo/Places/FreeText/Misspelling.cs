using System.Text;
using Missions.Geo.Places.Indexing;

namespace Missions.Geo.Places.FreeText;

/// <summary>
/// Places whose name is a typing error or two away: one error from four letters on, two from six. In the whole world only one error in a long name
/// of a large town counts. Airports are left out: their codes are all near each other.
/// </summary>
internal sealed class Misspelling(Lookup lookup)
{
    private const int LettersForOne = 4;
    private const int LettersForTwo = 6;
    private const int LettersForWorld = 6;
    private const int SureLettersForTwo = 8;
    private const int SureLettersForOne = 10;

    private const int LeastInWorld = 100_000;
    private const int LeastInWorldWhenShort = 500_000;
    private const int LeastOfOne = 1_000;
    private const int LeastOfTwo = 10_000;
    private const int LeastOfTwoInShort = 100_000;

    /// <summary>A place counts this much less for each error.</summary>
    private const double WeightLoss = 20;

    internal List<Match> Of(string folded, Scope scope)
    {
        var most = scope.IsWorld ? folded.Length >= LettersForWorld ? 1 : 0 : MostErrors(folded);
        if (most == 0)
            return [];
        var near = lookup.Near(folded, scope, most).Where(found => found.Row.Kind != PlaceKind.Airport).Where(found => !scope.IsWorld || found.Row.Importance >= (folded.Length > LettersForWorld ? LeastInWorld : LeastInWorldWhenShort));
        return [.. near.Select(found => Matched(found.Row, found.Distance, folded))];
    }

    /// <summary>The communes of a postcode whose name is near.</summary>
    internal List<Match> OfPostcode(string folded, string postcode) =>
        [.. lookup.OfPostcode(postcode)
            .Select(row => (Row: row, Distance: DistanceTo(row, folded)))
            .Where(found => found.Distance <= MostErrors(folded))
            .Select(found => new Match(found.Row, Trusts.Article, Match.WeightOf(found.Row)))];

    private static int MostErrors(string folded) => folded.Length switch { < LettersForOne => 0, < LettersForTwo => 1, _ => 2 };

    private static Match Matched(IndexRow row, int errors, string folded)
    {
        var least = errors == 1 ? folded.Length >= SureLettersForOne ? 0 : LeastOfOne
            : folded.Length >= SureLettersForTwo ? LeastOfTwo : LeastOfTwoInShort;
        var trust = errors == 1 ? Trusts.OneError : Trusts.TwoErrors;
        return new(row, row.Importance >= least ? trust : trust * Trusts.ObscureAlias, Match.WeightOf(row) / Math.Pow(WeightLoss, errors));
    }

    private static int DistanceTo(IndexRow row, string folded)
    {
        var name = Encoding.UTF8.GetBytes(folded);
        return row.Main.Split(IndexRow.NameSeparator).Min(other => EditDistance.Between(name, Encoding.UTF8.GetBytes(other), 2));
    }
}
