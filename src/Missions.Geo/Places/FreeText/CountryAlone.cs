using Missions.Geo.Places.Indexing;

namespace Missions.Geo.Places.FreeText;

/// <summary>
/// Judges a text that names a country and nothing else: « Suisse » is no hamlet of Moselle, nor « Greece » a suburb of Rochester. A country has no position
/// to measure from, so that it is a place only where a town has its name.
/// </summary>
internal sealed class CountryAlone(Lookup lookup)
{
    /// <summary>Kilometres: a country of which no larger town is farther from the one of its name is as good as that town (Monaco, Singapour, Luxembourg).</summary>
    private const double SmallCountry = 50;

    private const int TownsOfACountry = 20;
    private const int LeastTown = 1_000;
    private const int ShortestMisspelt = 5;

    /// <summary>Whether several pieces are the name of one country: « Cocos (Keeling) Islands ».</summary>
    internal static bool IsInPieces(IReadOnlyList<Piece> pieces) =>
        pieces.Count > 1 && Countries.Find(string.Join(' ', pieces.Select(piece => piece.Text))) is not null;

    /// <summary>What a text that is one piece means, when that piece is a country; any other finding as it is.</summary>
    internal Finding Over(Finding found, Piece piece, Scope scope)
    {
        if (Countries.Find(piece.Text) is not { } country)
            return IsMisspelt(piece, scope) ? found.Doubted(Trusts.CountryAlone) : found;
        var called = found with { Matches = [.. found.Matches.Where(match => match.Row.IsMainly(piece.Folded))] };
        if (called.IsNothing)
            return scope.IsWorld ? called : found.Doubted(Trusts.CountryAlone);
        var best = Spot.Of(called.Matches)[0].Best.Row;
        var isTown = scope.IsWorld ? best.Country == country.Code && IsAllOf(country, best)
            : best.Country == country.Code || (scope.Holds(best.Country) && best.Importance >= LeastTown);
        return isTown ? called : called.Doubted(Trusts.CountryAlone);
    }

    private static bool IsMisspelt(Piece piece, Scope scope) =>
        scope.IsWorld && piece.Folded.Length >= ShortestMisspelt && CountryHint.Read(piece.Text) is not null;

    private bool IsAllOf(Country country, IndexRow town) =>
        lookup.MostImportant(country.Code, TownsOfACountry).All(other => other.Kind != PlaceKind.Town || Spot.AreNear(town, other, SmallCountry));
}
