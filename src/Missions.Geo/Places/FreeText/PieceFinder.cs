using Missions.Geo.Places.Indexing;

namespace Missions.Geo.Places.FreeText;

/// <summary>Finds the places that one piece of text may mean, by the surest way that gives any.</summary>
internal sealed class PieceFinder(Lookup lookup)
{
    private const int LeastOfBeginnings = 1000;
    private const int Overwhelming = 10;
    private const int Larger = 2;
    private const int LargeTown = 50_000;
    private const int ObscureShare = 20;

    private static readonly string[] Articles = ["le", "la", "les", "l"];

    private readonly Misspelling misspelling = new(lookup);
    private readonly NameAmongWords among = new(lookup);

    /// <param name="piece">Not a country.</param>
    /// <param name="scope">Where to look; a place elsewhere is offered, never taken.</param>
    /// <param name="postcode">The five digits beside it, or empty.</param>
    internal Finding Find(Piece piece, Scope scope, string postcode)
    {
        var named = Named(piece, scope);
        if (In(scope, named) is { Count: > 0 } exact)
            return new(WithoutObscure(exact));
        if (Variants(piece.Folded).Select(name => Matches(lookup.Named(name), name, scope, Trusts.Article)).FirstOrDefault(found => In(scope, found).Count > 0) is { } variant)
            return new(In(scope, variant), scope.IsWorld && variant.Max(match => match.Row.Importance) < LargeTown ? Trusts.ObscureAlias : 1);
        if (postcode.Length > 0 && misspelling.OfPostcode(piece.Folded, postcode) is { Count: > 0 } posted)
            return new(In(scope, posted));

        var beginnings = In(scope, Beginnings(piece, scope));
        var near = beginnings.Count > 0 ? beginnings : misspelling.Of(piece.Folded, scope);
        if (named.Count == 0)
            return near.Count > 0 ? new(near) : Countries.Find(piece.Text) is not null ? Finding.Nothing : Terminals.Find(lookup, piece, scope) ?? among.Find(piece, scope);
        var larger = beginnings.Count > 0 ? Larger : Overwhelming;
        if (near.Count > 0 && near.Max(match => match.Row.Importance) >= larger * named.Max(match => Match.WeightOf(match.Row)))
            return new(near);
        return new([.. named.Select(match => match with { Trust = Trusts.Elsewhere }), .. near.Where(match => match.Trust >= Trusts.Beginning).Select(match => match with { Trust = Trusts.Elsewhere })]);
    }

    private List<Match> Named(Piece piece, Scope scope)
    {
        var found = Matches(lookup.Named(piece.Folded), piece.Folded, scope, Trusts.Name);
        if (found.Count == 0 && (NativeNames.InLatin(piece.Folded) ?? LatinLetters.Of(piece.Folded)) is var latin && latin != piece.Folded)
            found = Matches(lookup.Named(latin), latin, scope, Trusts.Article);
        if (piece.IsCode || (found.Count == 0 && piece.Folded.Length == Piece.CodeLetters))
            found.AddRange(Airports.Of(lookup, piece.Folded.ToUpperInvariant()));
        return found;
    }

    /// <summary>Leaves out the places that once had the name, where one is twenty times as large.</summary>
    private static List<Match> WithoutObscure(List<Match> matches)
    {
        var least = matches.Max(match => match.Weight) / ObscureShare;
        return matches.FindAll(match => match.Trust >= Trusts.Name || match.Weight >= least);
    }

    /// <summary>Longer names that begin so, those of hamlets left out.</summary>
    private List<Match> Beginnings(Piece piece, Scope scope) =>
        [.. lookup.Beginning(piece.Folded, scope)
            .Where(row => row.Importance >= LeastOfBeginnings)
            .Select(row => new Match(row, Trusts.Beginning, Match.WeightOf(row)))];

    private static List<Match> Matches(IEnumerable<IndexRow> rows, string folded, Scope scope, double trust) =>
        [.. rows.Select(row => Match.Named(row, folded, scope, trust))];

    private static List<Match> In(Scope scope, List<Match> matches) => matches.FindAll(match => scope.Holds(match.Row.Country));

    /// <summary>The name with « les » for « lez », with another article or none.</summary>
    private static IEnumerable<string> Variants(string folded)
    {
        if (folded.Contains(" lez ", StringComparison.Ordinal))
            yield return folded.Replace(" lez ", " les ", StringComparison.Ordinal);
        if (Vocabulary.IsPartOfNames(folded))
            yield break;
        var space = folded.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && Articles.Contains(folded[..space], StringComparer.Ordinal))
            yield return folded[(space + 1)..];
        else
            foreach (var article in Articles)
                yield return $"{article} {folded}";
    }
}
