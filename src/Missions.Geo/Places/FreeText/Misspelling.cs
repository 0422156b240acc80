using System.Text;
using Missions.Geo.Places.Indexing;

namespace Missions.Geo.Places.FreeText;

/// <summary>
/// Places whose name is a typing error or two away: one error from four letters on, two from six. Only the names that are shown or that its people use
/// are sure; in the whole world only one error in a long name of a large town is. Airports are left out: their codes are all near each other.
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
        var near = lookup.Near(folded, scope, most).Where(found => found.Row.Kind != PlaceKind.Airport).ToList();
        return scope.IsWorld && !near.Exists(found => found.Row.Importance >= LeastOf(folded, 1, scope))
            ? []
            : near.ConvertAll(found => Matched(found.Row, found.Distance, folded, scope));
    }

    /// <summary>The communes of a postcode whose name is near.</summary>
    internal List<Match> OfPostcode(string folded, string postcode) =>
        [.. lookup.OfPostcode(postcode)
            .Select(row => (Row: row, Distance: DistanceTo(row, folded)))
            .Where(found => found.Distance <= MostErrors(folded))
            .Select(found => new Match(found.Row, Trusts.Article, Match.WeightOf(found.Row)))];

    private static int MostErrors(string folded) => folded.Length switch { < LettersForOne => 0, < LettersForTwo => 1, _ => 2 };

    private static Match Matched(IndexRow row, int errors, string folded, Scope scope)
    {
        var trust = errors == 1 ? Trusts.OneError : Trusts.TwoErrors;
        var isSure = row.Importance >= LeastOf(folded, errors, scope) && DistanceTo(row, folded) <= errors;
        return new(row, isSure ? trust : trust * Trusts.ObscureAlias, Match.HomeWeightOf(row, scope) / Math.Pow(WeightLoss, errors));
    }

    /// <summary>The least importance of a place that is sure.</summary>
    private static int LeastOf(string folded, int errors, Scope scope) => (scope.IsWorld, errors) switch
    {
        (true, _) => folded.Length > LettersForWorld ? LeastInWorld : LeastInWorldWhenShort,
        (_, 1) => folded.Length >= SureLettersForOne ? 0 : LeastOfOne,
        _ => folded.Length >= SureLettersForTwo ? LeastOfTwo : LeastOfTwoInShort,
    };

    private static int DistanceTo(IndexRow row, string folded)
    {
        var name = Encoding.UTF8.GetBytes(folded);
        return row.Main.Split(IndexRow.NameSeparator).Min(other => EditDistance.Between(name, Encoding.UTF8.GetBytes(other), 2));
    }
}
