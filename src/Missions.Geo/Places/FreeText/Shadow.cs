namespace Missions.Geo.Places.FreeText;

/// <summary>
/// Doubts a small place that has exactly the name when a far larger one has nearly it: « Villefranche » is also short for Villefranche-sur-Saône, and
/// « Barcelonne », a village, is Barcelona misspelt unless the country says otherwise.
/// </summary>
internal sealed class Shadow(Lookup lookup)
{
    private const int LargeTown = 200_000;
    private const int LeastShadow = 20_000;
    private const int LongerName = 10;
    private const int Village = 5_000;
    private const int OtherSpelling = 100;

    /// <summary>The importance that the index gives to airports with many flights, and to stations of long-distance trains.</summary>
    private const int LargeAirport = 100_000;
    private const int LargeStation = 5_000;
    private const int SmallTown = 50_000;

    private readonly Misspelling misspelling = new(lookup);

    internal Finding Over(Finding found, Piece piece, Scope scope)
    {
        if (found.IsNothing || found.Matches[0].Trust < Trusts.Article - Trusts.AliasLoss)
            return found;
        var best = Spot.Of(found.Matches)[0].Best;
        var size = Match.WeightOf(best.Row);
        if (size >= LargeTown || best.Row.Kind != PlaceKind.Town)
            return found;
        if (scope.IsWorld && size < Village && !best.Row.IsMainly(piece.Folded))
            found = found.Doubted(Trusts.ObscureAlias);
        if (size < SmallTown && RegionNames.IsKnown(piece.Folded) && !RegionNames.Holds(piece.Folded, best.Row))
            found = found.Doubted(Trusts.Overshadowed);
        var shadows = lookup.Beginning(piece.Folded, scope)
            .Where(row => row.Kind == PlaceKind.Town && row.Importance >= Math.Max(LeastShadow, LongerName * size))
            .Select(row => new Match(row, Trusts.Beginning, Match.WeightOf(row)));
        shadows = shadows.Concat(lookup.Holding(piece.Words, scope)
            .Where(row => row.Kind is PlaceKind.Airport or PlaceKind.Station && row.Importance >= (row.Kind == PlaceKind.Airport ? LargeAirport : LargeStation) && size < SmallTown)
            .Select(row => new Match(row, Trusts.Beginning, 1)));
        if (scope.IsWorld && size < Village)
            shadows = shadows.Concat(misspelling.Of(piece.Folded, scope).Where(match => match.Row.Importance >= OtherSpelling * size));
        var larger = shadows.Where(match => !Spot.AreNear(best.Row, match.Row, Spot.SameAreaKilometres)).ToList();
        return larger.Count == 0 ? found : new([.. found.Matches, .. larger.Select(match => match with { Weight = 1 })], found.Doubt * Trusts.Overshadowed);
    }
}
